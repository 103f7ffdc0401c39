public static class Clients
{
    public static void Configure(HttpClient http)
    {
        // ruleid: csharp-http-timeout-disabled
        http.Timeout = Timeout.InfiniteTimeSpan;
    }

    // ruleid: csharp-http-timeout-disabled
    public static HttpClient Create() => new HttpClient { Timeout = Timeout.InfiniteTimeSpan };

    public static void ConfigureSafely(HttpClient http)
    {
        // ok: csharp-http-timeout-disabled
        http.Timeout = TimeSpan.FromSeconds(10);
    }

    // ok: csharp-http-timeout-disabled
    public static HttpClient CreateSafely() => new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
}
