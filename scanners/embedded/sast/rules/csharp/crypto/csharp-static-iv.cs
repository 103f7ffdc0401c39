using System.Security.Cryptography;
using System.Text;

public static class Vectors
{
    public static void Fixed(Aes aes)
    {
        // ruleid: csharp-static-iv
        aes.IV = Encoding.UTF8.GetBytes("0000000000000000");
    }

    public static ICryptoTransform Zero(Aes aes, byte[] key)
    {
        var vector = new byte[16];
        // ruleid: csharp-static-iv
        return aes.CreateEncryptor(key, vector);
    }

    public static ICryptoTransform Random(Aes aes, byte[] key)
    {
        var vector = new byte[16];
        RandomNumberGenerator.Fill(vector);
        // ok: csharp-static-iv
        return aes.CreateEncryptor(key, vector);
    }

    public static void Received(Aes aes, byte[] vector)
    {
        // ok: csharp-static-iv
        aes.IV = vector;
    }
}
