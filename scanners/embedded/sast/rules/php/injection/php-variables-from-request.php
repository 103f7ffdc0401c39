<?php

function checkout(): void
{
    $isAdmin = false;
    // ruleid: php-variables-from-request
    extract($_POST);
    if ($isAdmin) {
        discount();
    }
}

function search(): void
{
    // ruleid: php-variables-from-request
    parse_str($_SERVER['QUERY_STRING']);
}

function checkoutSafely(): void
{
    // ok: php-variables-from-request
    extract(['name' => $_POST['name']]);
    // ok: php-variables-from-request
    extract($_POST, EXTR_SKIP);
}

function searchSafely(): array
{
    // ok: php-variables-from-request
    parse_str($_SERVER['QUERY_STRING'], $fields);
    return $fields;
}
