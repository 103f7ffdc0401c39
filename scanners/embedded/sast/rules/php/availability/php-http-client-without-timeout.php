<?php

use GuzzleHttp\Client;

function rates(): string
{
    // ruleid: php-http-client-without-timeout
    $client = new Client(['base_uri' => 'https://rates.example.com']);
    return (string) $client->get('/today')->getBody();
}

function stock(): string
{
    // ruleid: php-http-client-without-timeout
    $client = new Client();
    return (string) $client->get('https://stock.example.com/today')->getBody();
}

function ratesSafely(): string
{
    // ok: php-http-client-without-timeout
    $client = new Client(['base_uri' => 'https://rates.example.com', 'timeout' => 5]);
    return (string) $client->get('/today')->getBody();
}

function stockSafely(): mixed
{
    $handle = curl_init('https://stock.example.com/today');
    // ok: php-http-client-without-timeout
    curl_setopt($handle, CURLOPT_TIMEOUT, 5);
    return curl_exec($handle);
}
