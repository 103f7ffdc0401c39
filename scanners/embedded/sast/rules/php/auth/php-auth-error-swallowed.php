<?php

use Firebase\JWT\JWT;

class Tokens
{
    public function passes(string $token, $key): bool
    {
        // ruleid: php-auth-error-swallowed
        try {
            JWT::decode($token, $key);
        } catch (\Exception $error) {
        }
        return true;
    }

    public function handle($request, $next, $key)
    {
        // ruleid: php-auth-error-swallowed
        try {
            $request->claims = JWT::decode($request->bearerToken(), $key);
            return $next($request);
        } catch (\Exception $error) {
            logger()->warning('bad token');
            return $next($request);
        }
    }

    public function passesSafely(string $token, $key): bool
    {
        // ok: php-auth-error-swallowed
        try {
            JWT::decode($token, $key);
            return true;
        } catch (\Exception $error) {
            return false;
        }
    }

    public function handleSafely($request, $next, $key)
    {
        // ok: php-auth-error-swallowed
        try {
            $request->claims = JWT::decode($request->bearerToken(), $key);
            return $next($request);
        } catch (\Exception $error) {
            abort(401);
        }
    }
}
