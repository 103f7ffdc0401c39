<?php

return [
    'name' => env('APP_NAME', 'Orders'),
    // ruleid: php-laravel-debug-default
    'debug' => env('APP_DEBUG', true),
    // ok: php-laravel-debug-default
    'debug_blacklist' => env('APP_DEBUG', false),
];

function support(): void
{
    // ruleid: php-laravel-debug-default
    config(['app.debug' => true]);
    // ok: php-laravel-debug-default
    config(['app.locale' => 'en']);
}
