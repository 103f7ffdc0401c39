<?php

function greet(): string
{
    // ruleid: php-xss-html-built
    return '<p>Hello ' . $_GET['name'] . '</p>';
}

function found(): string
{
    $words = trim($_REQUEST['words']);
    // ruleid: php-xss-html-built
    $html = "<p>Found for {$words}</p>";
    return $html;
}

function greetSafely(): string
{
    // ok: php-xss-html-built
    return '<p>Hello ' . htmlspecialchars($_GET['name'], ENT_QUOTES) . '</p>';
}

function page(): string
{
    // ok: php-xss-html-built
    return '<p>Page ' . intval($_GET['page']) . '</p>';
}

function key(): string
{
    // ok: php-xss-html-built
    return 'name:' . $_GET['name'];
}
