<?php

function stored(string $password): string
{
    // ruleid: php-weak-hash-password
    return md5($password);
}

function salted(string $salt, string $password): string
{
    // ruleid: php-weak-hash-password
    return hash('sha256', $salt . $password);
}

function storedSafely(string $password): string
{
    // ok: php-weak-hash-password
    return password_hash($password, PASSWORD_DEFAULT);
}

function etag(string $file): string
{
    // ok: php-weak-hash-password
    return hash('sha256', $file);
}
