using Microsoft.IdentityModel.Tokens;

public static class TokenRules
{
    public static readonly TokenValidationParameters Legacy = new()
    {
        // ruleid: csharp-jwt-claims-unchecked
        ValidateLifetime = false,
        // ruleid: csharp-jwt-claims-unchecked
        ValidateAudience = false,
    };

    public static readonly TokenValidationParameters Service = new()
    {
        // ok: csharp-jwt-claims-unchecked
        ValidateLifetime = true,
        // ok: csharp-jwt-claims-unchecked
        ValidAudience = "payments",
    };
}
