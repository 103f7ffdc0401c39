<?php

use PhpAmqpLib\Connection\AMQPSSLConnection;
use PhpAmqpLib\Connection\AMQPStreamConnection;

function queue(): AMQPStreamConnection
{
    // ruleid: php-broker-without-tls
    return new AMQPStreamConnection('queue.example.com', 5672, getenv('QUEUE_USER'), getenv('QUEUE_PASSWORD'));
}

function topics(RdKafka\Conf $configuration): void
{
    // ruleid: php-broker-without-tls
    $configuration->set('security.protocol', 'SASL_PLAINTEXT');
}

function queueSafely(): AMQPSSLConnection
{
    // ok: php-broker-without-tls
    return new AMQPSSLConnection('queue.example.com', 5671, getenv('QUEUE_USER'), getenv('QUEUE_PASSWORD'), '/', []);
}

function topicsSafely(RdKafka\Conf $configuration): void
{
    // ok: php-broker-without-tls
    $configuration->set('security.protocol', 'SASL_SSL');
}
