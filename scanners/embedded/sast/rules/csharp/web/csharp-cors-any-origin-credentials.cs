public static class Cors
{
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddCors(options =>
        {
            // ruleid: csharp-cors-any-origin-credentials
            options.AddPolicy("any", policy => policy.SetIsOriginAllowed(_ => true).AllowCredentials());
            // ruleid: csharp-cors-any-origin-credentials
            options.AddPolicy("all", policy => policy.AllowAnyOrigin().AllowAnyHeader().AllowCredentials());
            // ok: csharp-cors-any-origin-credentials
            options.AddPolicy("shop", policy => policy.WithOrigins("https://www.example.com").AllowCredentials());
            // ok: csharp-cors-any-origin-credentials
            options.AddPolicy("public", policy => policy.AllowAnyOrigin().WithMethods("GET"));
        });
    }
}
