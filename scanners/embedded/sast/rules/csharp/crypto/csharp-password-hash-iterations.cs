using System.Security.Cryptography;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;

public class Passwords
{
    public byte[] Hash(string password, byte[] salt)
    {
        // ruleid: csharp-password-hash-iterations
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 1000, HashAlgorithmName.SHA256, 32);
    }

    public byte[] Old(string password, byte[] salt)
    {
        // ruleid: csharp-password-hash-iterations
        return new Rfc2898DeriveBytes(password, salt).GetBytes(32);
    }

    public byte[] Derived(string password, byte[] salt)
    {
        // ruleid: csharp-password-hash-iterations
        return KeyDerivation.Pbkdf2(password, salt, KeyDerivationPrf.HMACSHA256, iterationCount: 10_000, numBytesRequested: 32);
    }

    public byte[] HashSafely(string password, byte[] salt)
    {
        // ok: csharp-password-hash-iterations
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);
    }

    public byte[] Longer(string password, byte[] salt, int rounds)
    {
        // ok: csharp-password-hash-iterations
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA512, 32);
    }
}
