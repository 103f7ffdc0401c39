using System.Security.Cryptography;

public static class Codes
{
    public static string ResetToken()
    {
        var random = new Random();
        // ruleid: csharp-weak-random-secret
        return random.Next(1_000_000).ToString();
    }

    // ruleid: csharp-weak-random-secret
    public static int Otp() => Random.Shared.Next(1_000_000);

    // ok: csharp-weak-random-secret
    public static string SafeToken() => RandomNumberGenerator.GetHexString(32);

    // ok: csharp-weak-random-secret
    public static int Delay() => Random.Shared.Next(100);
}
