public sealed class AccountController : Controller
{
    public IActionResult Done(string returnUrl)
    {
        // ruleid: csharp-open-redirect
        return Redirect(returnUrl);
    }

    private static IResult Logout(HttpRequest request)
    {
        // ruleid: csharp-open-redirect
        return Results.Redirect(request.Query["next"]);
    }

    public IActionResult DoneSafely(string returnUrl)
    {
        // ok: csharp-open-redirect
        return LocalRedirect(returnUrl);
    }

    public IActionResult DoneChecked(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            // ok: csharp-open-redirect
            return Redirect(returnUrl);
        }
        return RedirectToAction("Index");
    }
}
