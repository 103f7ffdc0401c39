using System.Text.Encodings.Web;

public sealed class PageController : Controller
{
    public IActionResult Search(string words)
    {
        // ruleid: csharp-xss-html-content
        return Content($"<h1>Results for {words}</h1>", "text/html");
    }

    private static IResult Hello(HttpRequest request)
    {
        // ruleid: csharp-xss-html-content
        return Results.Content("<h1>Hello " + request.Query["name"] + "</h1>", "text/html");
    }

    public IActionResult SearchSafely(string words)
    {
        // ok: csharp-xss-html-content
        return Content($"<h1>Results for {HtmlEncoder.Default.Encode(words)}</h1>", "text/html");
    }

    public IActionResult Words(string words)
    {
        // ok: csharp-xss-html-content
        return Content(words, "text/plain");
    }
}
