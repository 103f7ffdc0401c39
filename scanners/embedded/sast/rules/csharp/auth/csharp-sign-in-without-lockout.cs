using Microsoft.AspNetCore.Identity;

public class AccountController : Controller
{
    private readonly SignInManager<Customer> signIn;

    public async Task<IActionResult> Login(LoginForm form)
    {
        // ruleid: csharp-sign-in-without-lockout
        var result = await signIn.PasswordSignInAsync(form.Name, form.Password, form.Remember, lockoutOnFailure: false);
        return result.Succeeded ? Ok() : Unauthorized();
    }

    public async Task<IActionResult> Token(LoginForm form, Customer customer)
    {
        // ruleid: csharp-sign-in-without-lockout
        var result = await signIn.CheckPasswordSignInAsync(customer, form.Password, false);
        return result.Succeeded ? Ok() : Unauthorized();
    }

    public async Task<IActionResult> LoginSafely(LoginForm form)
    {
        // ok: csharp-sign-in-without-lockout
        var result = await signIn.PasswordSignInAsync(form.Name, form.Password, form.Remember, lockoutOnFailure: true);
        return result.Succeeded ? Ok() : Unauthorized();
    }

    public async Task<IActionResult> TokenSafely(LoginForm form, Customer customer)
    {
        // ok: csharp-sign-in-without-lockout
        var result = await signIn.CheckPasswordSignInAsync(customer, form.Password, true);
        return result.Succeeded ? Ok() : Unauthorized();
    }
}
