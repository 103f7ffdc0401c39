using System.Net.Mail;
using MailKit.Security;

public static class Mails
{
    public static SmtpClient Old(string host)
    {
        // ruleid: csharp-smtp-without-tls
        return new SmtpClient(host, 25) { EnableSsl = false };
    }

    public static async Task Connect(MailKit.Net.Smtp.SmtpClient client, string host)
    {
        // ruleid: csharp-smtp-without-tls
        await client.ConnectAsync(host, 25, SecureSocketOptions.None);
    }

    public static SmtpClient OldSafely(string host)
    {
        // ok: csharp-smtp-without-tls
        return new SmtpClient(host, 587) { EnableSsl = true };
    }

    public static async Task ConnectSafely(MailKit.Net.Smtp.SmtpClient client, string host)
    {
        // ok: csharp-smtp-without-tls
        await client.ConnectAsync(host, 587, SecureSocketOptions.StartTls);
    }
}
