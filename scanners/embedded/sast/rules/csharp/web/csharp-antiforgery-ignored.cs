public sealed class AddressController : Controller
{
    // ruleid: csharp-antiforgery-ignored
    [IgnoreAntiforgeryToken]
    public IActionResult Change(Address address)
    {
        return Ok(address);
    }

    public static void Map(WebApplication app)
    {
        // ruleid: csharp-antiforgery-ignored
        app.MapPost("/uploads", Store).DisableAntiforgery();
        // ok: csharp-antiforgery-ignored
        app.MapPost("/addresses", Store).RequireAuthorization();
    }

    // ok: csharp-antiforgery-ignored
    [ValidateAntiForgeryToken]
    public IActionResult ChangeSafely(Address address)
    {
        return Ok(address);
    }
}
