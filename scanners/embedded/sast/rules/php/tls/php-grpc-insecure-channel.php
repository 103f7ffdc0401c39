<?php

use Grpc\ChannelCredentials;
use Shop\Catalog\CatalogClient;

function catalog(): CatalogClient
{
    // ruleid: php-grpc-insecure-channel
    return new CatalogClient('catalog:50051', ['credentials' => ChannelCredentials::createInsecure()]);
}

function options(): array
{
    // ruleid: php-grpc-insecure-channel
    return ['credentials' => Grpc\ChannelCredentials::createInsecure()];
}

function catalogSafely(string $authority): CatalogClient
{
    // ok: php-grpc-insecure-channel
    return new CatalogClient('catalog:50051', ['credentials' => ChannelCredentials::createSsl($authority)]);
}

function local(): CatalogClient
{
    // ok: php-grpc-insecure-channel
    return new CatalogClient('localhost:50051', ['credentials' => ChannelCredentials::createInsecure()]);
}
