<?php

function cart(): mixed
{
    // ruleid: php-unserialize
    return unserialize(base64_decode($_COOKIE['cart']));
}

function restore(string $draft): mixed
{
    // ruleid: php-unserialize
    return unserialize($draft);
}

function cartSafely(): mixed
{
    // ok: php-unserialize
    return json_decode($_COOKIE['cart'], true);
}

function restoreSafely(string $draft): mixed
{
    // ok: php-unserialize
    return unserialize($draft, ['allowed_classes' => false]);
}

function theme(string $text): Theme
{
    // ok: php-unserialize
    return Theme::unserialize(json_decode($text, true));
}
