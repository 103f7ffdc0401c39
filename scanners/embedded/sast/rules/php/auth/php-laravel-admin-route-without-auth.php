<?php

use App\Http\Controllers\PriceController;
use Illuminate\Support\Facades\Route;

// ruleid: php-laravel-admin-route-without-auth
Route::post('/admin/prices', [PriceController::class, 'store']);
// ruleid: php-laravel-admin-route-without-auth
Route::delete('internal/prices/{id}', [PriceController::class, 'destroy']);

// ok: php-laravel-admin-route-without-auth
Route::post('/admin/discounts', [PriceController::class, 'discount'])->middleware(['auth', 'can:manage']);
// ok: php-laravel-admin-route-without-auth
Route::post('/admin/login', [PriceController::class, 'login']);
// ok: php-laravel-admin-route-without-auth
Route::post('/carts', [PriceController::class, 'cart']);

Route::middleware(['auth'])->group(function () {
    // ok: php-laravel-admin-route-without-auth
    Route::put('/admin/prices/{id}', [PriceController::class, 'update']);
});

Route::prefix('v1')->middleware('auth')->group(function () {
    // ok: php-laravel-admin-route-without-auth
    Route::put('/admin/articles/{id}', [PriceController::class, 'article']);
});
