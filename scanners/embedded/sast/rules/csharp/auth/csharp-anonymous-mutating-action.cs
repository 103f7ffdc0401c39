public sealed class OrderController : Controller
{
    // ruleid: csharp-anonymous-mutating-action
    [AllowAnonymous]
    [HttpDelete("{id:guid}")]
    public IActionResult Cancel(Guid id)
    {
        return NoContent();
    }

    // ruleid: csharp-anonymous-mutating-action
    [HttpPut("{id:guid}")]
    [AllowAnonymous]
    public IActionResult Change(Guid id)
    {
        return NoContent();
    }

    // ok: csharp-anonymous-mutating-action
    [Authorize]
    [HttpDelete("lines/{id:guid}")]
    public IActionResult Remove(Guid id)
    {
        return NoContent();
    }

    // ok: csharp-anonymous-mutating-action
    [AllowAnonymous]
    [HttpPut("password")]
    public IActionResult ResetPassword(string mail)
    {
        return NoContent();
    }
}
