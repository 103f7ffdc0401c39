<?php

function contact(): void
{
    // ruleid: php-mail-header-injection
    mail('shop@example.com', 'Contact', $_POST['text'], 'From: ' . $_POST['from']);
}

function recommend(): void
{
    $headers = "Reply-To: {$_POST['address']}\r\n";
    // ruleid: php-mail-header-injection
    mail('sales@example.com', 'Recommendation', 'A customer recommends us.', $headers);
}

function contactSafely(): void
{
    // ok: php-mail-header-injection
    mail('shop@example.com', 'Contact', $_POST['text'], 'From: form@example.com');
}

function recommendSafely(): void
{
    $address = filter_var($_POST['address'], FILTER_VALIDATE_EMAIL);
    // ok: php-mail-header-injection
    mail('sales@example.com', 'Recommendation', 'A customer recommends us.', 'Reply-To: ' . $address);
}
