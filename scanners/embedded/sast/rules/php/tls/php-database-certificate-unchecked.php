<?php

function orders(string $user, string $password): PDO
{
    // ruleid: php-database-certificate-unchecked
    return new PDO('pgsql:host=orders-db.example.com;dbname=orders;sslmode=disable', $user, $password);
}

function stock(string $user, string $password): PDO
{
    return new PDO('mysql:host=stock-db.example.com', $user, $password,
        // ruleid: php-database-certificate-unchecked
        [PDO::MYSQL_ATTR_SSL_CA => '/etc/ssl/ca.pem', PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => false]);
}

function ordersSafely(string $user, string $password): PDO
{
    // ok: php-database-certificate-unchecked
    return new PDO('pgsql:host=orders-db.example.com;dbname=orders;sslmode=verify-full', $user, $password);
}

function stockSafely(string $user, string $password): PDO
{
    // ok: php-database-certificate-unchecked
    return new PDO('mysql:host=stock-db.example.com', $user, $password, [PDO::MYSQL_ATTR_SSL_CA => '/etc/ssl/ca.pem']);
}
