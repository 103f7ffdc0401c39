<?php

function read(string $text): DOMDocument
{
    $document = new DOMDocument();
    // ruleid: php-xxe-libxml
    $document->loadXML($text, LIBXML_NOENT | LIBXML_DTDLOAD);
    return $document;
}

function simple(string $text): mixed
{
    // ruleid: php-xxe-libxml
    return simplexml_load_string($text, 'SimpleXMLElement', LIBXML_NOENT);
}

function readSafely(string $text): DOMDocument
{
    $document = new DOMDocument();
    // ok: php-xxe-libxml
    $document->loadXML($text, LIBXML_NONET);
    return $document;
}

function simpleSafely(string $text): mixed
{
    // ok: php-xxe-libxml
    return simplexml_load_string($text);
}
