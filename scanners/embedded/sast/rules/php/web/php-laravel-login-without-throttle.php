<?php

use Illuminate\Support\Facades\Route;

// ruleid: php-laravel-login-without-throttle
Route::post('/login', [SessionController::class, 'store']);

// ruleid: php-laravel-login-without-throttle
Route::post('forgot-password', [PasswordController::class, 'email'])->name('password.email');

// ok: php-laravel-login-without-throttle
Route::post('/login', [SessionController::class, 'store'])->middleware('throttle:5,1');

Route::middleware('guest')->group(function () {
    // ok: php-laravel-login-without-throttle
    Route::post('/login', [SessionController::class, 'store']);
});

// ok: php-laravel-login-without-throttle
Route::post('/orders', [OrderController::class, 'store']);
