<?php

function orders(): array
{
    // ruleid: php-role-from-cookie
    if ($_COOKIE['role'] === 'admin') {
        return all_orders();
    }
    return own_orders();
}

function users(): array
{
    // ruleid: php-role-from-cookie
    if ($_COOKIE['is_admin'] != '1') {
        return [];
    }
    return all_users();
}

function ordersSafely(): array
{
    // ok: php-role-from-cookie
    if ($_SESSION['role'] === 'admin') {
        return all_orders();
    }
    return own_orders();
}

function theme(): string
{
    // ok: php-role-from-cookie
    return $_COOKIE['theme'] === 'dark' ? 'dark.css' : 'light.css';
}
