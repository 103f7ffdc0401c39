using System.Net.Security;
using RabbitMQ.Client;
using StackExchange.Redis;

public static class Brokers
{
    public static SslOption Broker()
    {
        return new SslOption
        {
            Enabled = true,
            // ruleid: csharp-broker-certificate-unchecked
            AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateChainErrors,
        };
    }

    public static void Cache(ConfigurationOptions options)
    {
        // ruleid: csharp-broker-certificate-unchecked
        options.CertificateValidation += (sender, certificate, chain, errors) => true;
    }

    public static SslOption BrokerSafely(string host)
    {
        // ok: csharp-broker-certificate-unchecked
        return new SslOption { Enabled = true, ServerName = host };
    }

    public static void CacheSafely(ConfigurationOptions options)
    {
        // ok: csharp-broker-certificate-unchecked
        options.CertificateValidation += (sender, certificate, chain, errors) => errors == SslPolicyErrors.None;
    }
}
