using Dapper;
using Npgsql;

public sealed class PaymentStore
{
    private readonly NpgsqlDataSource source;

    public async Task<IEnumerable<Payment>> Search(string order)
    {
        await using var connection = source.OpenConnection();
        // ruleid: csharp-sql-injection
        return await connection.QueryAsync<Payment>($"SELECT * FROM payments WHERE order_id = '{order}'");
    }

    public NpgsqlCommand ByState(NpgsqlConnection connection, string state)
    {
        var statement = "SELECT * FROM payments WHERE state = '" + state + "'";
        // ruleid: csharp-sql-injection
        return new NpgsqlCommand(statement, connection);
    }

    public void Sort(NpgsqlCommand command, string column)
    {
        // ruleid: csharp-sql-injection
        command.CommandText = string.Format("SELECT * FROM payments ORDER BY {0}", column);
    }

    public object Events(TableClient tables, string partition)
    {
        // ok: csharp-sql-injection
        return tables.QueryAsync<TableEntity>($"PartitionKey eq '{partition}'", 50);
    }

    public async Task<Payment> Find(string order)
    {
        await using var connection = source.OpenConnection();
        // ok: csharp-sql-injection
        return await connection.QuerySingleAsync<Payment>("SELECT * FROM payments WHERE order_id = @order", new { order });
    }

    public void Page(NpgsqlCommand command, string number)
    {
        // ok: csharp-sql-injection
        command.CommandText = "SELECT * FROM payments OFFSET " + int.Parse(number);
    }
}
