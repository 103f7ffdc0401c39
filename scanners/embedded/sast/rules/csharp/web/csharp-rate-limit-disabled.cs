class Accounts : ControllerBase
{
    static void Map(WebApplication app)
    {
        // ruleid: csharp-rate-limit-disabled
        app.MapPost("/login", SignIn).AllowAnonymous().DisableRateLimiting();
        // ok: csharp-rate-limit-disabled
        app.MapPost("/sign-in", SignIn).AllowAnonymous().RequireRateLimiting("sign-in");
        // ok: csharp-rate-limit-disabled
        app.MapPost("/health", Health).DisableRateLimiting();
    }

    // ruleid: csharp-rate-limit-disabled
    [DisableRateLimiting]
    IActionResult ResetPassword(ResetRequest request)
    {
        return Ok();
    }
}
