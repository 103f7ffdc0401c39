using System.IdentityModel.Tokens.Jwt;
using Microsoft.IdentityModel.Tokens;

class Checks
{
    bool Passes(JwtSecurityTokenHandler handler, string token, TokenValidationParameters wanted)
    {
        // ruleid: csharp-auth-error-swallowed
        try
        {
            handler.ValidateToken(token, wanted, out var validated);
        }
        catch (SecurityTokenException error)
        {
        }
        return true;
    }

    bool PassesAlways(JwtSecurityTokenHandler handler, string token, TokenValidationParameters wanted)
    {
        // ruleid: csharp-auth-error-swallowed
        try
        {
            handler.ValidateToken(token, wanted, out var validated);
            return true;
        }
        catch (SecurityTokenException error)
        {
            logger.LogWarning(error, "bad token");
            return true;
        }
    }

    bool PassesSafely(JwtSecurityTokenHandler handler, string token, TokenValidationParameters wanted)
    {
        // ok: csharp-auth-error-swallowed
        try
        {
            handler.ValidateToken(token, wanted, out var validated);
            return true;
        }
        catch (SecurityTokenException)
        {
            return false;
        }
    }

    void ThrowsOn(JwtSecurityTokenHandler handler, string token, TokenValidationParameters wanted)
    {
        // ok: csharp-auth-error-swallowed
        try
        {
            handler.ValidateToken(token, wanted, out var validated);
        }
        catch (SecurityTokenException error)
        {
            throw new UnauthorizedAccessException("bad token", error);
        }
    }
}
