using Confluent.Kafka;
using RabbitMQ.Client;

public static class Brokers
{
    // ruleid: csharp-kafka-plaintext
    public static ProducerConfig Plain() => new ProducerConfig { SecurityProtocol = SecurityProtocol.SaslPlaintext };

    // ruleid: csharp-kafka-plaintext
    public static SslOption Lax() => new SslOption { Enabled = true, AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateNameMismatch };

    // ok: csharp-kafka-plaintext
    public static ProducerConfig Secure() => new ProducerConfig { SecurityProtocol = SecurityProtocol.SaslSsl };

    // ok: csharp-kafka-plaintext
    public static SslOption Strict() => new SslOption { Enabled = true, ServerName = "broker.shop.example" };
}
