<?php

function seal(string $text, string $key): string
{
    // ruleid: php-static-iv
    return openssl_encrypt($text, 'aes-256-cbc', $key, 0, '1234567890123456');
}

function box(string $text, string $key): string
{
    $nonce = str_repeat("0", 24);
    // ruleid: php-static-iv
    return sodium_crypto_secretbox($text, $nonce, $key);
}

function sealSafely(string $text, string $key): string
{
    $nonce = random_bytes(openssl_cipher_iv_length('aes-256-cbc'));
    // ok: php-static-iv
    return $nonce . openssl_encrypt($text, 'aes-256-cbc', $key, 0, $nonce);
}

function boxSafely(string $text, string $key): string
{
    $nonce = random_bytes(SODIUM_CRYPTO_SECRETBOX_NONCEBYTES);
    // ok: php-static-iv
    return $nonce . sodium_crypto_secretbox($text, $nonce, $key);
}
