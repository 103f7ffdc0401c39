public static class Cookies
{
    public static void Login(HttpResponse response, string token)
    {
        // ruleid: csharp-cookie-without-flags
        response.Cookies.Append("session", token);
        // ruleid: csharp-cookie-without-flags
        response.Cookies.Append("access", token, new CookieOptions { HttpOnly = false, Secure = true });
    }

    public static void LoginSafely(HttpResponse response, string token)
    {
        // ok: csharp-cookie-without-flags
        response.Cookies.Append("session", token, new CookieOptions { HttpOnly = true, Secure = true });
        // ok: csharp-cookie-without-flags
        response.Cookies.Append("theme", "dark");
    }
}
