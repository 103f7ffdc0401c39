public static class Authentication
{
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication().AddJwtBearer("legacy", options =>
        {
            // ruleid: csharp-jwt-http-metadata
            options.RequireHttpsMetadata = false;
        });
        builder.Services.AddAuthentication().AddJwtBearer("service", options =>
        {
            // ok: csharp-jwt-http-metadata
            options.Authority = "https://login.example";
            // ok: csharp-jwt-http-metadata
            options.RequireHttpsMetadata = true;
        });
    }

    // ruleid: csharp-jwt-http-metadata
    public static readonly JwtBearerOptions Old = new() { RequireHttpsMetadata = false };
}
