public static class Receipts
{
    private const string Folder = "/var/lib/receipts/";

    private static IResult Read(string file) =>
        // ruleid: csharp-path-traversal
        Results.File(Path.Combine(Folder, file), "application/pdf");

    public static IActionResult Export(HttpRequest request)
    {
        var path = Folder + request.Query["file"];
        // ruleid: csharp-path-traversal
        return new ContentResult { Content = File.ReadAllText(path) };
    }

    public static async Task<IResult> Import(HttpRequest request)
    {
        // ok: csharp-path-traversal
        return Results.Text(await new StreamReader(request.Body).ReadToEndAsync());
    }

    private static IResult ReadById(Guid id) =>
        // ok: csharp-path-traversal
        Results.File(Path.Combine(Folder, $"{id:N}.pdf"), "application/pdf");

    private static IResult ReadSafely(string file)
    {
        var path = Path.GetFullPath(Path.Combine(Folder, file));
        if (!path.StartsWith(Folder)) return Results.NotFound();
        // ok: csharp-path-traversal
        return Results.File(path, "application/pdf");
    }

    private static IResult ReadByName(string file)
    {
        // ok: csharp-path-traversal
        return Results.File(Path.Combine(Folder, Path.GetFileName(file)), "application/pdf");
    }
}

public class SubtitlesController : Controller
{
    public async Task<IActionResult> Read(string format)
    {
        var stream = await subtitles.Open(format);
        // ok: csharp-path-traversal
        using var reader = new StreamReader(stream);
        return Ok(await reader.ReadToEndAsync());
    }

    public IActionResult Has(string name)
    {
        // ok: csharp-path-traversal
        return Ok(System.IO.File.Exists(Path.Combine(Folder, name)));
    }
}
