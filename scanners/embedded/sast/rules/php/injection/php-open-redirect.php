<?php

function done(): void
{
    // ruleid: php-open-redirect
    header('Location: ' . $_GET['next']);
}

function logout(Request $request): mixed
{
    // ruleid: php-open-redirect
    return redirect()->away($request->query('next'));
}

function doneSafely(): void
{
    // ok: php-open-redirect
    header('Location: /cart?words=' . urlencode($_GET['words']));
}

function logoutSafely(Request $request): mixed
{
    // ok: php-open-redirect
    return redirect()->route('goodbye', ['user' => $request->query('user')]);
}

function copyOfBook($request, $books): mixed
{
    $copy = $books->copy($request->input('book'));
    // ok: php-open-redirect
    return redirect($copy->getUrl());
}

function returnTo($request, string $base): mixed
{
    $url = $request->input('return');
    if (!str_starts_with($url, $base)) {
        return redirect($base);
    }
    // ok: php-open-redirect
    return redirect($url);
}

function resetAgain(Request $request): mixed
{
    $token = $request->input('token');
    // ok: php-open-redirect
    return redirect("/password/reset/{$token}");
}
