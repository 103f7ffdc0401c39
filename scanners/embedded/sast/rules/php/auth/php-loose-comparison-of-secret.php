<?php

function webhook(string $body, string $signature, string $key): bool
{
    // ruleid: php-loose-comparison-of-secret
    return hash_hmac('sha256', $body, $key) == $signature;
}

function login(array $user, string $password): bool
{
    // ruleid: php-loose-comparison-of-secret
    return $user['hash'] == md5($password);
}

function webhookSafely(string $body, string $signature, string $key): bool
{
    // ok: php-loose-comparison-of-secret
    return hash_equals(hash_hmac('sha256', $body, $key), $signature);
}

function loginSafely(array $user, string $password): bool
{
    // ok: php-loose-comparison-of-secret
    return password_verify($password, $user['hash']);
}
