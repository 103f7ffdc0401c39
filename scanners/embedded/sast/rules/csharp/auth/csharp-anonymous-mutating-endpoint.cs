public static class Routes
{
    public static void Map(WebApplication app)
    {
        // ruleid: csharp-anonymous-mutating-endpoint
        app.MapPost("/refunds/{id:guid}", (Guid id, Bank bank) => bank.Refund(id)).AllowAnonymous();
        // ruleid: csharp-anonymous-mutating-endpoint
        app.MapDelete("/orders/{id:guid}", Cancel).WithName("cancel").AllowAnonymous();
        // ok: csharp-anonymous-mutating-endpoint
        app.MapPost("/payments/{id:guid}/cancel", (Guid id, Bank bank) => bank.Refund(id)).RequireAuthorization();
        // ok: csharp-anonymous-mutating-endpoint
        app.MapPost("/login", SignIn).AllowAnonymous();
        // ok: csharp-anonymous-mutating-endpoint
        app.MapGet("/products", Products).AllowAnonymous();
    }
}
