using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

public class RulesController : Controller
{
    public async Task<IActionResult> Price([FromQuery] string formula)
    {
        // ruleid: csharp-code-injection
        return Ok(await CSharpScript.EvaluateAsync(formula));
    }

    public IActionResult Handle(string kind)
    {
        // ruleid: csharp-code-injection
        var type = Type.GetType("Shop.Handlers." + kind);
        return Ok(type!.Name);
    }

    public IActionResult HandleSafely(string kind)
    {
        // ok: csharp-code-injection
        return Ok(Activator.CreateInstance(Handlers[kind]));
    }

    public async Task<IActionResult> Total()
    {
        // ok: csharp-code-injection
        return Ok(await CSharpScript.EvaluateAsync("1 + 2"));
    }

    private static readonly Dictionary<string, Type> Handlers = new();
}
