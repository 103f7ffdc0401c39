<?php

function named(mysqli $db): mixed
{
    $id = $db->real_escape_string($_POST['id']);
    // ruleid: php-sql-escape-without-quotes
    $query = "SELECT name FROM users WHERE id = $id;";
    return $db->query($query);
}

function ordered(mysqli $db): mixed
{
    $id = mysqli_real_escape_string($db, $_POST['id']);
    // ruleid: php-sql-escape-without-quotes
    return mysqli_query($db, "SELECT name FROM users WHERE id = $id AND state = 'open'");
}

function named_in_quotes(mysqli $db): mixed
{
    $name = $db->real_escape_string($_POST['name']);
    // ok: php-sql-escape-without-quotes
    return $db->query("SELECT id FROM users WHERE name = '$name';");
}

function namedSafely(mysqli $db): mixed
{
    $id = (int) $db->real_escape_string($_POST['id']);
    // ok: php-sql-escape-without-quotes
    return $db->query("SELECT name FROM users WHERE id = $id;");
}
