<?php

function signIn(): void
{
    // ruleid: php-log-injection
    error_log('signed in: ' . $_POST['name']);
}

function refuse(): void
{
    $agent = $_GET['agent'];
    // ruleid: php-log-injection
    error_log("refused: {$agent}");
}

function signInSafely($logger): void
{
    // ok: php-log-injection
    error_log('signed in: ' . str_replace(["\r", "\n"], ' ', $_POST['name']));
    // ok: php-log-injection
    $logger->info('signed in', ['user' => $_POST['name']]);
}
