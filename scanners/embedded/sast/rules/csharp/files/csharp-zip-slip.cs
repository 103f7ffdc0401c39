using System.IO.Compression;

public static class Archives
{
    public static void Unpack(ZipArchive archive, string folder)
    {
        foreach (var entry in archive.Entries)
        {
            // ruleid: csharp-zip-slip
            entry.ExtractToFile(Path.Combine(folder, entry.FullName));
        }
    }

    public static void Write(ZipArchive archive, string folder)
    {
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            var path = folder + "/" + entry.FullName;
            // ruleid: csharp-zip-slip
            using var target = File.Create(path);
        }
    }

    public static void UnpackSafely(ZipArchive archive, string folder)
    {
        foreach (var entry in archive.Entries)
        {
            var path = Path.GetFullPath(Path.Combine(folder, entry.FullName));
            if (!path.StartsWith(folder)) throw new InvalidDataException(entry.FullName);
            // ok: csharp-zip-slip
            entry.ExtractToFile(path);
        }
    }

    public static void UnpackAll(string archive, string folder)
    {
        // ok: csharp-zip-slip
        ZipFile.ExtractToDirectory(archive, folder);
    }
}
