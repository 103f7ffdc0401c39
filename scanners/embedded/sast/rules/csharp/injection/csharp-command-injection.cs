using System.Diagnostics;

public static class Exports
{
    private static IResult Export(string month)
    {
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", $"-c \"export-payments {month}\"");
        return Results.Accepted();
    }

    public static void Convert(string name)
    {
        // ruleid: csharp-command-injection
        var info = new ProcessStartInfo { FileName = "/bin/bash", Arguments = "-c \"convert " + name + "\"" };
        Process.Start(info);
    }

    private static IResult ExportSafely(string month)
    {
        // ok: csharp-command-injection
        Process.Start(new ProcessStartInfo("export-payments") { ArgumentList = { "--", month } });
        return Results.Accepted();
    }

    public static void Disk()
    {
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c \"df -h\"");
    }
}
