using System.Security.Cryptography;

public static class Ciphers
{
    // ruleid: csharp-weak-cipher
    public static SymmetricAlgorithm Old() => TripleDES.Create();

    public static void Blocks(Aes aes)
    {
        // ruleid: csharp-weak-cipher
        aes.Mode = CipherMode.ECB;
    }

    // ok: csharp-weak-cipher
    public static AesGcm Current(byte[] key) => new AesGcm(key, 16);

    public static void Chained(Aes aes)
    {
        // ok: csharp-weak-cipher
        aes.Mode = CipherMode.CBC;
    }
}
