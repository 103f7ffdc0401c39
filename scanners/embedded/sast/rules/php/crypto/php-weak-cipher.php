<?php

function old(string $text, string $key): string
{
    // ruleid: php-weak-cipher
    return openssl_encrypt($text, 'DES-EDE3-CBC', $key);
}

function blocks(string $text, string $key): string
{
    // ruleid: php-weak-cipher
    return openssl_encrypt($text, 'aes-128-ecb', $key);
}

function current_cipher(string $text, string $key, string $nonce): string
{
    // ok: php-weak-cipher
    return openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $nonce, $tag);
}

function box(string $text, string $key, string $nonce): string
{
    // ok: php-weak-cipher
    return sodium_crypto_secretbox($text, $nonce, $key);
}
