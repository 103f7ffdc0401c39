using Microsoft.AspNetCore.Mvc;

public class ExportsController : Controller
{
    public IActionResult Create()
    {
        try
        {
            return Ok(Export());
        }
        catch (Exception error)
        {
            // ruleid: csharp-exception-in-response
            return StatusCode(500, error.ToString());
        }
    }

    public async Task Run(HttpContext context)
    {
        try
        {
            Export();
        }
        catch (Exception error)
        {
            // ruleid: csharp-exception-in-response
            await context.Response.WriteAsync("failed: " + error.StackTrace);
        }
    }

    public IActionResult CreateSafely()
    {
        try
        {
            return Ok(Export());
        }
        catch (Exception error)
        {
            // ok: csharp-exception-in-response
            logger.LogError(error, "the export failed: {Error}", error.ToString());
            // ok: csharp-exception-in-response
            return StatusCode(500, "The export failed.");
        }
    }
}
