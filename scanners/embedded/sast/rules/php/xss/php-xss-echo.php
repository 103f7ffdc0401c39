<?php

function hello(): void
{
    // ruleid: php-xss-echo
    echo '<h1>Hello ' . $_GET['name'] . '</h1>';
}

function search(): void
{
    $words = $_POST['words'];
    // ruleid: php-xss-echo
    print("<p>Results for $words</p>");
}

function helloSafely(): void
{
    // ok: php-xss-echo
    echo '<h1>Hello ' . htmlspecialchars($_GET['name'], ENT_QUOTES) . '</h1>';
}

function page(): void
{
    // ok: php-xss-echo
    echo '<p>Page ' . (int) $_GET['page'] . '</p>';
}
