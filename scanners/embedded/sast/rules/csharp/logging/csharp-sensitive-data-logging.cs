using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Logging;

public static class Startup
{
    public static void Configure(DbContextOptionsBuilder options, IHostEnvironment environment)
    {
        // ruleid: csharp-sensitive-data-logging
        options.EnableSensitiveDataLogging();
        // ruleid: csharp-sensitive-data-logging
        IdentityModelEventSource.ShowPII = true;
    }

    public static void ConfigureSafely(DbContextOptionsBuilder options, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
        {
            // ok: csharp-sensitive-data-logging
            options.EnableSensitiveDataLogging();
        }
        // ok: csharp-sensitive-data-logging
        IdentityModelEventSource.ShowPII = false;
    }
}
