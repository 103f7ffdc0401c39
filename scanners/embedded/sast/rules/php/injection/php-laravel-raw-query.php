<?php

use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class OrderController
{
    public function search(Request $request): array
    {
        // ruleid: php-laravel-raw-query
        return DB::select("select * from orders where customer = '" . $request->input('customer') . "'");
    }

    public function sorted(Request $request): mixed
    {
        $column = $request->query('sort');
        // ruleid: php-laravel-raw-query
        return Order::query()->orderByRaw("$column desc")->get();
    }

    public function searchSafely(Request $request): array
    {
        // ok: php-laravel-raw-query
        return DB::select('select * from orders where customer = ?', [$request->input('customer')]);
    }

    public function state(Request $request): mixed
    {
        // ok: php-laravel-raw-query
        return Order::query()->where('state', $request->input('state'))->get();
    }
}
