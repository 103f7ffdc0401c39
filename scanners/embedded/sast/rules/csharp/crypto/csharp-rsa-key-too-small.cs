using System.Security.Cryptography;

public static class Keys
{
    public static RSA Create()
    {
        // ruleid: csharp-rsa-key-too-small
        return RSA.Create(1024);
    }

    public static RSA Old()
    {
        // ruleid: csharp-rsa-key-too-small
        return new RSACryptoServiceProvider(512);
    }

    public static RSA CreateSafely()
    {
        // ok: csharp-rsa-key-too-small
        return RSA.Create(3072);
    }

    public static RSA FromParameters(RSAParameters parameters)
    {
        // ok: csharp-rsa-key-too-small
        return RSA.Create(parameters);
    }
}
