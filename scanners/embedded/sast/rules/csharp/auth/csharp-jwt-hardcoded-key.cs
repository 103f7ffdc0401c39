using System.Text;
using Microsoft.IdentityModel.Tokens;

public static class Keys
{
    private const string Text = "example-key-of-the-shop";

    // ruleid: csharp-jwt-hardcoded-key
    public static SymmetricSecurityKey Fixed() => new SymmetricSecurityKey(Encoding.UTF8.GetBytes("example-key"));

    // ruleid: csharp-jwt-hardcoded-key
    public static SymmetricSecurityKey Named() => new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Text));

    public static SymmetricSecurityKey Read(IConfiguration configuration) =>
        // ok: csharp-jwt-hardcoded-key
        new SymmetricSecurityKey(Convert.FromBase64String(configuration["Tokens:Key"]!));

    // ok: csharp-jwt-hardcoded-key
    public static SymmetricSecurityKey Of(byte[] key) => new SymmetricSecurityKey(key);
}
