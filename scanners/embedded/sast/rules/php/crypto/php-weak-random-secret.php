<?php

function login(): string
{
    // ruleid: php-weak-random-secret
    $token = md5(uniqid());
    return $token;
}

function resetToken(): string
{
    // ruleid: php-weak-random-secret
    return (string) mt_rand(100000, 999999);
}

function safeToken(): string
{
    // ok: php-weak-random-secret
    $token = bin2hex(random_bytes(32));
    return $token;
}

function delay(): int
{
    // ok: php-weak-random-secret
    $jitter = mt_rand(0, 100);
    return $jitter;
}
