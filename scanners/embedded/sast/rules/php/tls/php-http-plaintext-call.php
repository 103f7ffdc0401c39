<?php

use GuzzleHttp\Client;
use Illuminate\Support\Facades\Http;

function rates(): mixed
{
    // ruleid: php-http-plaintext-call
    return Http::get('http://rates.example.com/today');
}

function client(): Client
{
    // ruleid: php-http-plaintext-call
    return new Client(['base_uri' => 'http://stock.example.com', 'timeout' => 5]);
}

function ratesSafely(): mixed
{
    // ok: php-http-plaintext-call
    return Http::get('https://rates.example.com/today');
}

function local(): mixed
{
    // ok: php-http-plaintext-call
    return Http::get('http://localhost:8080/health');
}
