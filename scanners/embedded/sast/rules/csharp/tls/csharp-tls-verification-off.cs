public static class Clients
{
    public static HttpClient Bank()
    {
        var handler = new HttpClientHandler
        {
            // ruleid: csharp-tls-verification-off
            ServerCertificateCustomValidationCallback = (_, _, _, _) => true,
        };
        return new HttpClient(handler);
    }

    public static void Relax(HttpClientHandler handler)
    {
        // ruleid: csharp-tls-verification-off
        handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
    }

    public static HttpClient BankSafely()
    {
        // ok: csharp-tls-verification-off
        var handler = new HttpClientHandler { CheckCertificateRevocationList = true };
        return new HttpClient(handler);
    }

    public static void Pin(HttpClientHandler handler, string thumbprint)
    {
        // ok: csharp-tls-verification-off
        handler.ServerCertificateCustomValidationCallback = (_, certificate, _, errors) => errors == 0 && certificate?.Thumbprint == thumbprint;
    }
}
