public class RatesClient
{
    private readonly HttpClient http;

    public Task<string> Today()
    {
        // ruleid: csharp-http-plaintext-call
        return http.GetStringAsync("http://rates.example.com/today");
    }

    public static HttpClient Stock()
    {
        // ruleid: csharp-http-plaintext-call
        return new HttpClient { BaseAddress = new Uri("http://stock.example.com") };
    }

    public Task<string> TodaySafely()
    {
        // ok: csharp-http-plaintext-call
        return http.GetStringAsync("https://rates.example.com/today");
    }

    public static HttpClient Local()
    {
        // ok: csharp-http-plaintext-call
        return new HttpClient { BaseAddress = new Uri("http://localhost:5000") };
    }
}
