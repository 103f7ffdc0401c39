using Renci.SshNet;

public static class Exports
{
    public static void Connect(SftpClient client)
    {
        // ruleid: csharp-ssh-host-key-ignored
        client.HostKeyReceived += (sender, key) => key.CanTrust = true;
        client.Connect();
    }

    public static void ConnectWithBlock(SshClient client)
    {
        client.HostKeyReceived += (sender, key) =>
        {
            // ruleid: csharp-ssh-host-key-ignored
            key.CanTrust = true;
        };
    }

    public static void ConnectSafely(SftpClient client, string expected)
    {
        // ok: csharp-ssh-host-key-ignored
        client.HostKeyReceived += (sender, key) => key.CanTrust = key.FingerPrintSHA256 == expected;
        client.Connect();
    }

    public static void ConnectWithCheck(SshClient client, string expected)
    {
        client.HostKeyReceived += (sender, key) =>
        {
            if (key.FingerPrintSHA256 == expected)
            {
                // ok: csharp-ssh-host-key-ignored
                key.CanTrust = true;
            }
        };
    }
}
