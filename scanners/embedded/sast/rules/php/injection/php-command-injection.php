<?php

use Symfony\Component\Process\Process;

function small(): void
{
    // ruleid: php-command-injection
    exec('convert /pictures/' . $_GET['name'] . ' small.png');
}

function ping(): string
{
    $host = $_POST['host'];
    // ruleid: php-command-injection
    return shell_exec("ping -c 1 $host");
}

function smallSafely(): void
{
    // ok: php-command-injection
    exec('convert ' . escapeshellarg('/pictures/' . $_GET['name']) . ' small.png');
}

function pingSafely(): void
{
    // ok: php-command-injection
    (new Process(['ping', '-c', '1', $_POST['host']]))->run();
}

function pingNumbers(): string
{
    $parts = explode('.', $_REQUEST['ip']);
    if (is_numeric($parts[0]) && is_numeric($parts[1]) && sizeof($parts) === 2) {
        $host = $parts[0] . '.' . $parts[1];
        // ok: php-command-injection
        return shell_exec('ping -c 1 10.0.' . $host);
    }
    return '';
}
