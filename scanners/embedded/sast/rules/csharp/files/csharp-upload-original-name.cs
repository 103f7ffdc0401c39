public sealed class UploadController : Controller
{
    private const string Folder = "/uploads";

    public async Task Store(IFormFile upload)
    {
        // ruleid: csharp-upload-original-name
        await using var target = new FileStream(Path.Combine(Folder, upload.FileName), FileMode.Create);
        await upload.CopyToAsync(target);
    }

    public async Task StoreAll()
    {
        foreach (var file in Request.Form.Files)
        {
            var path = $"{Folder}/{file.FileName}";
            // ruleid: csharp-upload-original-name
            await using var target = System.IO.File.Create(path);
            await file.CopyToAsync(target);
        }
    }

    public async Task StoreSafely(IFormFile upload)
    {
        // ok: csharp-upload-original-name
        await using var target = new FileStream(Path.Combine(Folder, Path.GetRandomFileName()), FileMode.Create);
        await upload.CopyToAsync(target);
    }

    public async Task StoreNamed(IFormFile upload)
    {
        // ok: csharp-upload-original-name
        await using var target = System.IO.File.Create(Path.Combine(Folder, Guid.NewGuid() + Path.GetExtension(upload.FileName)));
        await upload.CopyToAsync(target);
    }
}
