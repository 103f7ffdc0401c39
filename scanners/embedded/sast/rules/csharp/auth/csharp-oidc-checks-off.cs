using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

public static class SignIn
{
    public static void Configure(OpenIdConnectOptions options)
    {
        options.ResponseType = "code";
        // ruleid: csharp-oidc-checks-off
        options.UsePkce = false;
        // ruleid: csharp-oidc-checks-off
        options.ProtocolValidator.RequireNonce = false;
    }

    public static OpenIdConnectProtocolValidator Validator()
    {
        // ruleid: csharp-oidc-checks-off
        return new OpenIdConnectProtocolValidator { RequireStateValidation = false };
    }

    public static void ConfigureSafely(OpenIdConnectOptions options)
    {
        // ok: csharp-oidc-checks-off
        options.ResponseType = "code";
        // ok: csharp-oidc-checks-off
        options.UsePkce = true;
    }
}
