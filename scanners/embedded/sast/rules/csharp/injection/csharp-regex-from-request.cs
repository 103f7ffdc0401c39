using System.Text.RegularExpressions;

public sealed class SearchController : Controller
{
    public IActionResult Search(string words)
    {
        // ruleid: csharp-regex-from-request
        var pattern = new Regex(words);
        return Ok(Names().Where(name => pattern.IsMatch(name)));
    }

    public IActionResult Match(HttpRequest request)
    {
        string words = request.Query["words"];
        // ruleid: csharp-regex-from-request
        return Ok(Names().Where(name => Regex.IsMatch(name, "^" + words)));
    }

    public IActionResult SearchSafely(string words)
    {
        // ok: csharp-regex-from-request
        var pattern = new Regex(Regex.Escape(words));
        return Ok(Names().Where(name => pattern.IsMatch(name)));
    }

    public IActionResult Check(string words)
    {
        // ok: csharp-regex-from-request
        return Ok(Regex.IsMatch(words, "^[a-z]+$"));
    }
}
