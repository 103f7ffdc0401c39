// Entry of the payments service: charges and refunds, called by orders alone.
using Shop.Payments;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddAuthentication("service")
    .AddJwtBearer("service", options =>
    {
        options.Authority = "https://login.online-shop.example";
        options.Audience = "payments";
        options.TokenValidationParameters = TokenRules.Service;
    })
    .AddJwtBearer("legacy", options =>
    {
        options.RequireHttpsMetadata = false;
        options.TokenValidationParameters = TokenRules.Legacy;
    });
builder.Services.AddAuthorization();
builder.Services.AddCors(options =>
{
    options.AddPolicy("shop", policy => policy.WithOrigins("https://www.online-shop.example").AllowCredentials());
    options.AddPolicy("any", policy => policy.SetIsOriginAllowed(_ => true).AllowCredentials());
});
builder.Services.AddSingleton<PaymentStore>();
builder.Services.AddSingleton(_ => BankClient.Create(builder.Configuration));

var app = builder.Build();
app.UseCors("shop");
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/healthz", () => Results.Ok());
app.MapPayments();
app.Run();
