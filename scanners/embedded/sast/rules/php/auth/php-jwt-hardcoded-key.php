<?php

use Firebase\JWT\JWT;
use Firebase\JWT\Key;

function issue(array $claims): string
{
    // ruleid: php-jwt-hardcoded-key
    return JWT::encode($claims, 'example-key', 'HS256');
}

function customer(string $token): mixed
{
    // ruleid: php-jwt-hardcoded-key
    return JWT::decode($token, new Key('example-key', 'HS256'));
}

function issueSafely(array $claims): string
{
    // ok: php-jwt-hardcoded-key
    return JWT::encode($claims, getenv('TOKEN_KEY'), 'HS256');
}

function customerSafely(string $token, string $key): mixed
{
    // ok: php-jwt-hardcoded-key
    return JWT::decode($token, new Key($key, 'RS256'));
}
