<?php

function orders(PDO $database): void
{
    try {
        $database->query('SELECT id FROM orders');
    } catch (PDOException $error) {
        // ruleid: php-exception-in-response
        die('Database: ' . $error->getMessage());
    }
}

function export(): mixed
{
    try {
        return build();
    } catch (Throwable $error) {
        // ruleid: php-exception-in-response
        return response()->json(['error' => $error->getTraceAsString()], 500);
    }
}

function exportSafely(): mixed
{
    try {
        return build();
    } catch (Throwable $error) {
        // ok: php-exception-in-response
        report($error);
        // ok: php-exception-in-response
        return response()->json(['error' => 'The export failed.'], 500);
    }
}
