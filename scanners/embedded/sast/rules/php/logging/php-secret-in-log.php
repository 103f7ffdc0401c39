<?php

use Illuminate\Support\Facades\Log;

function signIn($request, $logger): void
{
    $password = $request->input('password');
    // ruleid: php-secret-in-log
    Log::info('sign in', ['name' => $request->input('name'), 'password' => $password]);
    // ruleid: php-secret-in-log
    $logger->debug('sign in with ' . $password);
    // ruleid: php-secret-in-log
    error_log("sign in failed: {$_POST['password']}");
    // ruleid: php-secret-in-log
    Log::debug('request', $request->all());
}

function signInSafely($request, $logger): void
{
    $password = $request->input('password');
    // ok: php-secret-in-log
    Log::info('sign in', ['name' => $request->input('name')]);
    // ok: php-secret-in-log
    $logger->debug('length ' . strlen('password'));
    // ok: php-secret-in-log
    error_log('the password is wrong');
}
