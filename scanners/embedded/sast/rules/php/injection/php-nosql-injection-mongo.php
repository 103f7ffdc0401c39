<?php

use MongoDB\Collection;

function login(Collection $users): ?object
{
    // ruleid: php-nosql-injection-mongo
    return $users->findOne(['name' => $_POST['name'], 'token' => $_POST['token']]);
}

function forget(Collection $carts): void
{
    $owner = $_GET['owner'];
    // ruleid: php-nosql-injection-mongo
    $carts->deleteMany(['owner' => $owner]);
}

function loginSafely(Collection $users): ?object
{
    // ok: php-nosql-injection-mongo
    return $users->findOne(['name' => (string) $_POST['name'], 'token' => (string) $_POST['token']]);
}

function byNumber(Collection $orders): ?object
{
    // ok: php-nosql-injection-mongo
    return $orders->findOne(['number' => intval($_GET['number'])]);
}
