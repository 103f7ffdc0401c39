<?php

function invoice(): void
{
    // ruleid: php-path-traversal
    readfile('/var/invoices/' . $_GET['name']);
}

function export(Request $request): mixed
{
    $path = storage_path('exports/' . $request->input('file'));
    // ruleid: php-path-traversal
    return response()->download($path);
}

function invoiceSafely(): void
{
    // ok: php-path-traversal
    readfile('/var/invoices/' . basename($_GET['name']));
}

function exportSafely(Request $request): mixed
{
    // ok: php-path-traversal
    return response()->download(storage_path('exports/' . (int) $request->input('id') . '.csv'));
}
