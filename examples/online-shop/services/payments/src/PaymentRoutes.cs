// The HTTP interface of the service.
using System.Diagnostics;
using Newtonsoft.Json;

namespace Shop.Payments;

public sealed record Charge(string OrderId, long Cents);

public static class PaymentRoutes
{
    private const string ReceiptFolder = "/var/lib/payments/receipts";

    public static void MapPayments(this WebApplication app)
    {
        app.MapPost("/charges", PlaceCharge).RequireAuthorization();
        app.MapGet("/payments", (string order, PaymentStore store) => store.Search(order)).RequireAuthorization();
        app.MapPost("/refunds/{id:guid}", (Guid id, BankClient bank) => bank.Refund(id)).AllowAnonymous();
        app.MapPost("/payments/{id:guid}/cancel", (Guid id, BankClient bank) => bank.Refund(id)).RequireAuthorization();
        app.MapGet("/receipts", ReadReceipt).RequireAuthorization();
        app.MapGet("/receipts/{id:guid}", ReadReceiptById).RequireAuthorization();
        app.MapPost("/imports/settlement", ImportSettlement).RequireAuthorization();
        app.MapPost("/imports/charges", ImportCharge).RequireAuthorization();
        app.MapPost("/exports", Export).RequireAuthorization();
    }

    private static async Task<IResult> PlaceCharge(Charge charge, PaymentStore store, BankClient bank)
    {
        var payment = new Payment(Guid.NewGuid(), charge.OrderId, charge.Cents, "charged");
        await store.Save(payment);
        await bank.Charge(payment);
        return Results.Created($"/payments/{payment.Id}", payment);
    }

    private static IResult ReadReceipt(string file) =>
        Results.File(Path.Combine(ReceiptFolder, file), "application/pdf");

    private static IResult ReadReceiptById(Guid id) =>
        Results.File(Path.Combine(ReceiptFolder, $"{id:N}.pdf"), "application/pdf");

    private static async Task<IResult> ImportSettlement(HttpRequest request)
    {
        var text = await new StreamReader(request.Body).ReadToEndAsync();
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
        return Results.Ok(JsonConvert.DeserializeObject(text, settings));
    }

    private static async Task<IResult> ImportCharge(HttpRequest request)
    {
        var charge = await System.Text.Json.JsonSerializer.DeserializeAsync<Charge>(request.Body);
        return charge is null ? Results.BadRequest() : Results.Ok(charge);
    }

    private static IResult Export(string month)
    {
        Process.Start("/bin/sh", $"-c \"export-payments {month}\"");
        return Results.Accepted();
    }
}
