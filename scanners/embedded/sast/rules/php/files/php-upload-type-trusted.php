<?php

function picture(): void
{
    // ruleid: php-upload-type-trusted
    if ($_FILES['picture']['type'] !== 'image/png') {
        exit('not a picture');
    }
    move_uploaded_file($_FILES['picture']['tmp_name'], '/var/pictures/' . bin2hex(random_bytes(16)));
}

function document($file): bool
{
    // ruleid: php-upload-type-trusted
    return in_array($file->getClientMimeType(), ['application/pdf'], true);
}

function pictureSafely(): void
{
    $type = (new finfo(FILEINFO_MIME_TYPE))->file($_FILES['picture']['tmp_name']);
    // ok: php-upload-type-trusted
    if ($type !== 'image/png') {
        exit('not a picture');
    }
}

function documentSafely($file): bool
{
    // ok: php-upload-type-trusted
    return in_array($file->getMimeType(), ['application/pdf'], true);
}
