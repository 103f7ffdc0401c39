public sealed class Login
{
    private readonly ILogger<Login> logger;

    public void Sign(string name, string password)
    {
        // ruleid: csharp-secret-in-log
        logger.LogInformation("sign-in of {Name} with {Password}", name, password);
        // ok: csharp-secret-in-log
        logger.LogInformation("sign-in of {Name}", name);
    }

    public void Trace(HttpRequest request)
    {
        // ruleid: csharp-secret-in-log
        logger.LogDebug("token {Token}", request.Headers.Authorization);
        // ok: csharp-secret-in-log
        logger.LogDebug("path {Path}", request.Path);
    }
}
