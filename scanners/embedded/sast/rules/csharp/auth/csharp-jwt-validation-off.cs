using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

public static class TokenRules
{
    public static readonly TokenValidationParameters Legacy = new()
    {
        // ruleid: csharp-jwt-validation-off
        RequireSignedTokens = false,
        // ruleid: csharp-jwt-validation-off
        SignatureValidator = (token, rules) => new JsonWebToken(token),
    };

    public static readonly TokenValidationParameters Service = new()
    {
        // ok: csharp-jwt-validation-off
        ValidateIssuerSigningKey = true,
        // ok: csharp-jwt-validation-off
        ValidAlgorithms = ["RS256"],
    };
}
