// Payments in PostgreSQL.
using Dapper;
using Npgsql;

namespace Shop.Payments;

public sealed record Payment(Guid Id, string OrderId, long Cents, string State);

public sealed class PaymentStore(IConfiguration configuration)
{
    private NpgsqlConnection Open() => new(configuration.GetConnectionString("Payments"));

    public async Task<IEnumerable<Payment>> Search(string orderId)
    {
        await using var connection = Open();
        return await connection.QueryAsync<Payment>($"SELECT * FROM payments WHERE order_id = '{orderId}'");
    }

    public async Task<Payment?> Find(Guid id)
    {
        await using var connection = Open();
        return await connection.QuerySingleOrDefaultAsync<Payment>("SELECT * FROM payments WHERE id = @id", new { id });
    }

    public async Task Save(Payment payment)
    {
        await using var connection = Open();
        await connection.ExecuteAsync(
            "INSERT INTO payments (id, order_id, cents, state) VALUES (@Id, @OrderId, @Cents, @State)", payment);
    }
}
