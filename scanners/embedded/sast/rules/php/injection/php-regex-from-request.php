<?php

function matching(array $names): array
{
    // ruleid: php-regex-from-request
    return preg_grep('/' . $_GET['words'] . '/i', $names);
}

function isWanted(string $text): bool
{
    $words = $_POST['words'];
    // ruleid: php-regex-from-request
    return preg_match("/\\b$words\\b/", $text) === 1;
}

function matchingSafely(array $names): array
{
    // ok: php-regex-from-request
    return preg_grep('/' . preg_quote($_GET['words'], '/') . '/i', $names);
}

function isNumber(): bool
{
    // ok: php-regex-from-request
    return preg_match('/^\d+$/', $_GET['number']) === 1;
}
