<?php

function login(string $token): void
{
    // ruleid: php-cookie-without-flags
    setcookie('session', $token, time() + 3600);
    // ruleid: php-cookie-without-flags
    setcookie('auth_token', $token, ['httponly' => false, 'secure' => true]);
}

function loginSafely(string $token): void
{
    // ok: php-cookie-without-flags
    setcookie('session', $token, ['httponly' => true, 'secure' => true, 'samesite' => 'Lax']);
    // ok: php-cookie-without-flags
    setcookie('theme', 'dark');
}
