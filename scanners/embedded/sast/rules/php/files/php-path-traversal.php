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

function manual(): string
{
    $pages = ['start' => ['file' => 'start.md'], 'rules' => ['file' => 'rules.md']];
    $chosen = $pages[$_GET['page']]['file'];
    // ok: php-path-traversal
    return file_get_contents(MANUAL_FOLDER . $chosen);
}

function orders(): string
{
    $kind = $_GET['kind'];
    if (!in_array($kind, ['open', 'done'], true)) {
        return '';
    }
    // ok: php-path-traversal
    return file_get_contents(ORDERS_FOLDER . $kind . '.json');
}
