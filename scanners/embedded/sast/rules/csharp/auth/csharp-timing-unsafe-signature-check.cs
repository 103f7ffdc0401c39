using System.Security.Cryptography;

public static class Webhooks
{
    public static bool Check(byte[] key, byte[] body, string signature)
    {
        var expected = Convert.ToHexString(HMACSHA256.HashData(key, body));
        // ruleid: csharp-timing-unsafe-signature-check
        return expected == signature;
    }

    public static bool CheckBytes(byte[] key, byte[] body, byte[] signature)
    {
        // ruleid: csharp-timing-unsafe-signature-check
        return HMACSHA256.HashData(key, body).SequenceEqual(signature);
    }

    public static bool CheckSafely(byte[] key, byte[] body, byte[] signature)
    {
        // ok: csharp-timing-unsafe-signature-check
        return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, body), signature);
    }

    public static bool Same(byte[] left, byte[] right)
    {
        // ok: csharp-timing-unsafe-signature-check
        return left.SequenceEqual(right);
    }
}
