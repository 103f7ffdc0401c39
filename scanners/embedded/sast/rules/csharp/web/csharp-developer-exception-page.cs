public static class Errors
{
    public static void Configure(WebApplication app)
    {
        // ruleid: csharp-developer-exception-page
        app.UseDeveloperExceptionPage();
        if (app.Configuration["Details"] == "on")
        {
            // ruleid: csharp-developer-exception-page
            app.UseDeveloperExceptionPage();
        }
    }

    public static void ConfigureSafely(WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            // ok: csharp-developer-exception-page
            app.UseDeveloperExceptionPage();
        }
        // ok: csharp-developer-exception-page
        app.UseExceptionHandler("/error");
    }
}
