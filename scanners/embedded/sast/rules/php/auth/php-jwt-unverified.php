<?php

use Firebase\JWT\JWT;
use Firebase\JWT\Key;

function customer(string $token): array
{
    // ruleid: php-jwt-unverified
    return json_decode(base64_decode(explode('.', $token)[1]), true);
}

function configuration(): mixed
{
    // ruleid: php-jwt-unverified
    return Configuration::forUnsecuredSigner();
}

function customerSafely(string $token, string $key): mixed
{
    // ok: php-jwt-unverified
    return JWT::decode($token, new Key($key, 'RS256'));
}

function document(string $text): array
{
    // ok: php-jwt-unverified
    return json_decode(base64_decode($text), true);
}
