using System.Security.Cryptography;
using System.Text;

public class Seals
{
    public byte[] Sign(byte[] body)
    {
        // ruleid: csharp-hardcoded-encryption-key
        using var hash = new HMACSHA256(Encoding.UTF8.GetBytes("example-key"));
        return hash.ComputeHash(body);
    }

    public ICryptoTransform Encryptor()
    {
        var cipher = Aes.Create();
        // ruleid: csharp-hardcoded-encryption-key
        cipher.Key = Encoding.UTF8.GetBytes("example-key-example-key-example-");
        return cipher.CreateEncryptor();
    }

    public byte[] SignSafely(byte[] body, IConfiguration configuration)
    {
        // ok: csharp-hardcoded-encryption-key
        using var hash = new HMACSHA256(Convert.FromBase64String(configuration["Webhook:Key"]!));
        return hash.ComputeHash(body);
    }

    public ICryptoTransform EncryptorSafely(byte[] key)
    {
        var cipher = Aes.Create();
        // ok: csharp-hardcoded-encryption-key
        cipher.Key = key;
        return cipher.CreateEncryptor();
    }
}
