<?php

function calculate(): void
{
    // ruleid: php-code-injection
    eval('$result = ' . $_POST['formula'] . ';');
}

function page(): void
{
    // ruleid: php-code-injection
    include 'pages/' . $_GET['page'] . '.php';
}

function pageSafely(): void
{
    $pages = ['home' => 'home.php', 'cart' => 'cart.php'];
    // ok: php-code-injection
    include 'pages/' . ($pages[$_GET['page']] ?? 'home.php');
    // ok: php-code-injection
    require __DIR__ . '/bootstrap.php';
}
