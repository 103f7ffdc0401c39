class Quiet
{
    static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // ruleid: csharp-logging-disabled
        builder.Logging.ClearProviders();
        builder.Build().Run();
    }

    static void Level(ILoggingBuilder logging)
    {
        // ruleid: csharp-logging-disabled
        logging.SetMinimumLevel(LogLevel.None);
    }

    static void Safely(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // ok: csharp-logging-disabled
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole();
        // ok: csharp-logging-disabled
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Build().Run();
    }
}
