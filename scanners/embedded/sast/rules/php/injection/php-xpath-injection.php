<?php

function order(DOMDocument $document): DOMNodeList
{
    $path = new DOMXPath($document);
    // ruleid: php-xpath-injection
    return $path->query("//order[@owner='" . $_GET['owner'] . "']");
}

function price(SimpleXMLElement $prices): array
{
    $name = $_GET['name'];
    // ruleid: php-xpath-injection
    return $prices->xpath("//item[name='$name']/price");
}

function orderSafely(DOMDocument $document): DOMNodeList
{
    $path = new DOMXPath($document);
    // ok: php-xpath-injection
    return $path->query('//order[@id=' . (int) $_GET['id'] . ']');
}

function prices(SimpleXMLElement $prices): array
{
    // ok: php-xpath-injection
    return $prices->xpath('//item/price');
}
