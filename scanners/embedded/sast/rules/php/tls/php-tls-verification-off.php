<?php

use GuzzleHttp\Client;

function rates(string $url): mixed
{
    $handle = curl_init($url);
    // ruleid: php-tls-verification-off
    curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, false);
    return curl_exec($handle);
}

function client(): Client
{
    // ruleid: php-tls-verification-off
    return new Client(['base_uri' => 'https://tax.example', 'verify' => false]);
}

function ratesSafely(string $url): mixed
{
    $handle = curl_init($url);
    // ok: php-tls-verification-off
    curl_setopt($handle, CURLOPT_CAINFO, '/ca.pem');
    return curl_exec($handle);
}

function clientSafely(): Client
{
    // ok: php-tls-verification-off
    return new Client(['base_uri' => 'https://tax.example', 'verify' => '/ca.pem']);
}
