using System.Net;
using RabbitMQ.Client;

public static class Connections
{
    public static NetworkCredential Mail()
    {
        // ruleid: csharp-hardcoded-password
        return new NetworkCredential("shop", "example-word");
    }

    public static ConnectionFactory Broker(string host)
    {
        // ruleid: csharp-hardcoded-password
        return new ConnectionFactory { HostName = host, UserName = "shop", Password = "example-word" };
    }

    public static NetworkCredential MailSafely(IConfiguration configuration)
    {
        // ok: csharp-hardcoded-password
        return new NetworkCredential("shop", configuration["Mail:Password"]);
    }

    public static ConnectionFactory BrokerSafely(string host, string password)
    {
        // ok: csharp-hardcoded-password
        return new ConnectionFactory { HostName = host, UserName = "shop", Password = password };
    }
}
