<?php

function info(): void
{
    // ruleid: php-debug-output
    phpinfo();
}

// ruleid: php-debug-output
ini_set('display_errors', '1');

// ok: php-debug-output
ini_set('log_errors', '1');
// ok: php-debug-output
$settings = ['debug' => env('APP_DEBUG', false)];
