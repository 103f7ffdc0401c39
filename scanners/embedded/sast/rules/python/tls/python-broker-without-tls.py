import pika
from confluent_kafka import Producer
from kafka import KafkaConsumer


def consumer(servers):
    # ruleid: python-broker-without-tls
    return KafkaConsumer("orders", bootstrap_servers=servers, security_protocol="SASL_PLAINTEXT")


def producer(servers):
    # ruleid: python-broker-without-tls
    return Producer({"bootstrap.servers": servers, "security.protocol": "PLAINTEXT"})


def channel():
    # ruleid: python-broker-without-tls
    return pika.BlockingConnection(pika.URLParameters("amqp://broker.shop.example:5672/%2f"))


def consumer_with_tls(servers):
    # ok: python-broker-without-tls
    return KafkaConsumer("orders", bootstrap_servers=servers, security_protocol="SASL_SSL", ssl_cafile="/ca.pem")


def producer_with_tls(servers):
    # ok: python-broker-without-tls
    return Producer({"bootstrap.servers": servers, "security.protocol": "SASL_SSL", "ssl.ca.location": "/ca.pem"})


def channel_with_tls():
    # ok: python-broker-without-tls
    return pika.BlockingConnection(pika.URLParameters("amqps://broker.shop.example:5671/%2f"))
