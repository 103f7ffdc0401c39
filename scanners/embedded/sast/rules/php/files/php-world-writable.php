<?php

function prepare(string $folder, string $file): void
{
    // ruleid: php-world-writable
    chmod($file, 0666);
    // ruleid: php-world-writable
    chmod($folder, 0777);
    // ruleid: php-world-writable
    umask(0);
}

function prepareSafely(string $folder, string $file): void
{
    // ok: php-world-writable
    mkdir($folder, 0750, true);
    // ok: php-world-writable
    chmod($file, 0640);
    // ok: php-world-writable
    umask(0027);
}
