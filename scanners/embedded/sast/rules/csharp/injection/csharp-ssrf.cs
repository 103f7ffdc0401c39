public static class Previews
{
    private static readonly HashSet<string> Hosts = ["cdn.example.com"];

    private static async Task<IResult> Preview(string url, HttpClient http)
    {
        // ruleid: csharp-ssrf
        return Results.Bytes(await http.GetByteArrayAsync(url));
    }

    private static async Task<IResult> Status(HttpRequest request, HttpClient http)
    {
        var host = request.Query["host"];
        // ruleid: csharp-ssrf
        return Results.Text(await http.GetStringAsync($"https://{host}/status"));
    }

    private static async Task<IResult> Product(string id, HttpClient http)
    {
        // ok: csharp-ssrf
        return Results.Text(await http.GetStringAsync($"/products/{Uri.EscapeDataString(id)}"));
    }

    private static async Task<IResult> PreviewSafely(string address, HttpClient http)
    {
        var url = new Uri(address);
        if (!Hosts.Contains(url.Host)) return Results.BadRequest();
        // ok: csharp-ssrf
        return Results.Bytes(await http.GetByteArrayAsync(url));
    }
}
