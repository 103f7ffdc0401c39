<?php

class VerifyCsrfToken extends Middleware
{
    // ruleid: php-laravel-csrf-exception
    protected $except = ['*'];
}

// ruleid: php-laravel-csrf-exception
Route::post('/addresses', [AddressController::class, 'change'])->withoutMiddleware([VerifyCsrfToken::class]);

class StrictCsrfToken extends Middleware
{
    // ok: php-laravel-csrf-exception
    protected $except = ['stripe/webhook'];
}

// ok: php-laravel-csrf-exception
Route::post('/orders', [OrderController::class, 'place'])->middleware('auth');

// ok: php-laravel-csrf-exception
Route::post('/saml2/acs', [SamlController::class, 'answer'])->withoutMiddleware([VerifyCsrfToken::class]);
