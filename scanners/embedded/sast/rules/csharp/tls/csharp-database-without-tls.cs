using Microsoft.Data.SqlClient;
using Npgsql;

public static class Connections
{
    // ruleid: csharp-database-without-tls
    public static SqlConnection Orders() => new SqlConnection("Server=orders-db.example;Database=orders;TrustServerCertificate=True");

    // ruleid: csharp-database-without-tls
    public static NpgsqlConnection Payments() => new NpgsqlConnection("Host=payments-db.example;Database=payments;SSL Mode=Disable");

    // ok: csharp-database-without-tls
    public static SqlConnection OrdersSafely() => new SqlConnection("Server=orders-db.example;Database=orders;Encrypt=Strict");

    // ok: csharp-database-without-tls
    public static NpgsqlConnection Local() => new NpgsqlConnection("Host=localhost;Database=payments;SSL Mode=Disable");
}
