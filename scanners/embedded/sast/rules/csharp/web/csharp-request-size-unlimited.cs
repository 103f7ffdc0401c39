public sealed class UploadController : Controller
{
    // ruleid: csharp-request-size-unlimited
    [DisableRequestSizeLimit]
    public IActionResult Store(IFormFile file)
    {
        return Ok();
    }

    public static void Configure(KestrelServerOptions options)
    {
        // ruleid: csharp-request-size-unlimited
        options.Limits.MaxRequestBodySize = null;
    }

    // ok: csharp-request-size-unlimited
    [RequestSizeLimit(10_000_000)]
    public IActionResult StoreSafely(IFormFile file)
    {
        return Ok();
    }

    public static void ConfigureSafely(KestrelServerOptions options)
    {
        // ok: csharp-request-size-unlimited
        options.Limits.MaxRequestBodySize = 10_000_000;
    }
}
