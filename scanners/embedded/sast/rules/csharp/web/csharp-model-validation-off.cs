class Startup
{
    void Configure(IServiceCollection services)
    {
        services.Configure<ApiBehaviorOptions>(options =>
        {
            // ruleid: csharp-model-validation-off
            options.SuppressModelStateInvalidFilter = true;
        });
        services.AddControllers(options =>
        {
            // ruleid: csharp-model-validation-off
            options.ModelValidatorProviders.Clear();
        });
    }

    void ConfigureSafely(IServiceCollection services)
    {
        services.Configure<ApiBehaviorOptions>(options =>
        {
            // ok: csharp-model-validation-off
            options.SuppressModelStateInvalidFilter = false;
            // ok: csharp-model-validation-off
            options.InvalidModelStateResponseFactory = context => new BadRequestResult();
        });
    }
}
