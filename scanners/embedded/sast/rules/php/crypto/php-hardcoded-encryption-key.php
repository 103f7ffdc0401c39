<?php

use Illuminate\Encryption\Encrypter;

function seal(string $text, string $nonce): string
{
    // ruleid: php-hardcoded-encryption-key
    return openssl_encrypt($text, 'aes-256-cbc', 'example-key-example-key-example-', 0, $nonce);
}

function sign(string $body): string
{
    // ruleid: php-hardcoded-encryption-key
    return hash_hmac('sha256', $body, 'example-key');
}

function encrypter(): Encrypter
{
    // ruleid: php-hardcoded-encryption-key
    return new Encrypter('example-key-example', 'aes-128-cbc');
}

function sealSafely(string $text, string $nonce): string
{
    // ok: php-hardcoded-encryption-key
    return openssl_encrypt($text, 'aes-256-gcm', getenv('SEAL_KEY'), 0, $nonce, $tag);
}

function signSafely(string $body, string $key): string
{
    // ok: php-hardcoded-encryption-key
    return hash_hmac('sha256', $body, $key);
}
