<?php

use Illuminate\Database\Eloquent\Model;

class Order extends Model
{
    // ruleid: php-laravel-mass-assignment
    protected $guarded = [];
}

class User extends Model
{
    // ok: php-laravel-mass-assignment
    protected $fillable = ['name', 'mail'];

    public function change(UserRequest $request): void
    {
        // ruleid: php-laravel-mass-assignment
        $this->forceFill($request->all())->save();
        // ok: php-laravel-mass-assignment
        $this->fill($request->validated())->save();
    }
}
