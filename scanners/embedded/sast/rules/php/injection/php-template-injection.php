<?php

use Illuminate\Support\Facades\Blade;
use Twig\Environment;

function preview(Environment $twig): string
{
    // ruleid: php-template-injection
    return $twig->createTemplate($_POST['template'])->render(['shop' => 'Example']);
}

function greeting(): string
{
    $name = request('name');
    // ruleid: php-template-injection
    return Blade::render("Hello $name, {{ \$shop }}", ['shop' => 'Example']);
}

function previewSafely(Environment $twig): string
{
    // ok: php-template-injection
    return $twig->render('preview.html.twig', ['text' => $_POST['text']]);
}

function greetingSafely(): string
{
    // ok: php-template-injection
    return Blade::render('Hello {{ $name }}', ['name' => request('name')]);
}
