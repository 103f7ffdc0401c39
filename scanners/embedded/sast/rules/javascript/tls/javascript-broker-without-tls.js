const {Kafka} = require('kafkajs');
const amqp = require('amqplib');

// ruleid: javascript-broker-without-tls
const kafka = new Kafka({brokers, sasl: {mechanism: 'plain', username, password: settings.kafkaPassword}});
// ruleid: javascript-broker-without-tls
const channel = amqp.connect('amqp://broker.shop.example:5672');
// ok: javascript-broker-without-tls
const safeKafka = new Kafka({brokers, ssl: true, sasl: {mechanism: 'plain', username, password: settings.kafkaPassword}});
// ok: javascript-broker-without-tls
const safeChannel = amqp.connect('amqps://broker.shop.example:5671');
