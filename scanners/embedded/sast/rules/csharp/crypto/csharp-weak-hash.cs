using System.Security.Cryptography;

public static class Digests
{
    // ruleid: csharp-weak-hash
    public static byte[] Password(byte[] password) => MD5.HashData(password);

    public static byte[] Tag(Stream file)
    {
        // ruleid: csharp-weak-hash
        using var hash = SHA1.Create();
        return hash.ComputeHash(file);
    }

    // ok: csharp-weak-hash
    public static byte[] File(byte[] file) => SHA256.HashData(file);

    public static byte[] Stored(string password, byte[] salt) =>
        // ok: csharp-weak-hash
        Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);
}

public static class Names
{
    public static Guid Of(string name)
    {
        // ok: csharp-weak-hash
        return new Guid(MD5.HashData(Encoding.UTF8.GetBytes(name)));
    }
}
