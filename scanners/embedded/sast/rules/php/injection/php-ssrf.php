<?php

use Illuminate\Support\Facades\Http;

function preview(): string
{
    // ruleid: php-ssrf
    return file_get_contents($_GET['url']);
}

function hook(): void
{
    $target = $_POST['target'];
    // ruleid: php-ssrf
    $handle = curl_init($target);
    curl_exec($handle);
}

function product(): mixed
{
    // ok: php-ssrf
    return Http::get('https://catalog.example/products/' . $_GET['id']);
}

function rates(): string
{
    // ok: php-ssrf
    return file_get_contents('https://rates.example/v1');
}
