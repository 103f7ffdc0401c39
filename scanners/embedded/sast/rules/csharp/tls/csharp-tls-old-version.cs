using System.Net;
using System.Security.Authentication;

public static class Handlers
{
    // ruleid: csharp-tls-old-version
    public static HttpClientHandler Old() => new HttpClientHandler { SslProtocols = SslProtocols.Tls11 };

    public static void Allow()
    {
        // ruleid: csharp-tls-old-version
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
    }

    // ok: csharp-tls-old-version
    public static HttpClientHandler Current() => new HttpClientHandler { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };

    public static void AllowCurrent()
    {
        // ok: csharp-tls-old-version
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
    }
}
