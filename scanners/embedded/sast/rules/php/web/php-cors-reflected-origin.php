<?php

function open(): void
{
    // ruleid: php-cors-reflected-origin
    header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
    header('Access-Control-Allow-Credentials: true');
}

// ruleid: php-cors-reflected-origin
$open = ['paths' => ['api/*'], 'allowed_origins' => ['*'], 'supports_credentials' => true];

function closed(): void
{
    if (in_array($_SERVER['HTTP_ORIGIN'], ORIGINS, true)) {
        // ok: php-cors-reflected-origin
        header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
    }
}

// ok: php-cors-reflected-origin
$closed = ['paths' => ['api/*'], 'allowed_origins' => ['https://www.example.com'], 'supports_credentials' => true];
