<?php

function byName(PDO $pdo): array
{
    $name = $_GET['name'];
    // ruleid: php-sql-injection
    return $pdo->query("SELECT id FROM users WHERE name = '$name'")->fetchAll();
}

function byState(mysqli $database): mixed
{
    // ruleid: php-sql-injection
    return mysqli_query($database, "SELECT id FROM orders WHERE state = '" . $_POST['state'] . "'");
}

function byNameSafely(PDO $pdo): array
{
    // ok: php-sql-injection
    $statement = $pdo->prepare('SELECT id FROM users WHERE name = ?');
    $statement->execute([$_GET['name']]);
    return $statement->fetchAll();
}

function page(PDO $pdo): array
{
    // ok: php-sql-injection
    return $pdo->query('SELECT id FROM users OFFSET ' . (int) $_GET['page'])->fetchAll();
}

function page($request): int
{
    // ok: php-sql-injection
    return (int) $request->query('page', '1');
}

function words($request): string
{
    // ok: php-sql-injection
    $words = $request->query('words');
    return trim($words);
}
