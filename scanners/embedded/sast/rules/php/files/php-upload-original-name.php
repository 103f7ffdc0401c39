<?php

function store(): void
{
    // ruleid: php-upload-original-name
    move_uploaded_file($_FILES['picture']['tmp_name'], '/pictures/' . $_FILES['picture']['name']);
}

function document(Request $request): void
{
    $file = $request->file('document');
    // ruleid: php-upload-original-name
    $file->storeAs('documents', $file->getClientOriginalName());
}

function storeSafely(): void
{
    // ok: php-upload-original-name
    move_uploaded_file($_FILES['picture']['tmp_name'], '/pictures/' . bin2hex(random_bytes(16)));
}

function documentSafely(Request $request): void
{
    // ok: php-upload-original-name
    $request->file('document')->store('documents');
}
