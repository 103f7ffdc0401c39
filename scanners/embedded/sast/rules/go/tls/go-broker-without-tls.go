package example

import (
	"github.com/IBM/sarama"
	"github.com/confluentinc/confluent-kafka-go/v2/kafka"
	amqp "github.com/rabbitmq/amqp091-go"
)

func queue() (*amqp.Connection, error) {
	// ruleid: go-broker-without-tls
	return amqp.Dial("amqp://queue.example.com:5672/")
}

func topics() (*kafka.Producer, error) {
	// ruleid: go-broker-without-tls
	return kafka.NewProducer(&kafka.ConfigMap{"bootstrap.servers": "a.example.com", "security.protocol": "SASL_PLAINTEXT"})
}

func queueSafely(settings *tls.Config) (*amqp.Connection, error) {
	// ok: go-broker-without-tls
	return amqp.DialTLS("amqps://queue.example.com:5671/", settings)
}

func topicsSafely() *sarama.Config {
	config := sarama.NewConfig()
	// ok: go-broker-without-tls
	config.Net.TLS.Enable = true
	return config
}
