using Microsoft.EntityFrameworkCore;

public sealed class OrderStore
{
    private readonly ShopContext context;

    public IQueryable<Order> ByName(string name)
    {
        // ruleid: csharp-ef-raw-sql
        return context.Orders.FromSqlRaw($"SELECT * FROM Orders WHERE Name = '{name}'");
    }

    public async Task Remove(string table)
    {
        var statement = "DELETE FROM " + table;
        // ruleid: csharp-ef-raw-sql
        await context.Database.ExecuteSqlRawAsync(statement);
    }

    public IQueryable<Order> ByNameSafely(string name)
    {
        // ok: csharp-ef-raw-sql
        return context.Orders.FromSql($"SELECT * FROM Orders WHERE Name = {name}");
    }

    public IQueryable<Order> ByNameRaw(string name)
    {
        // ok: csharp-ef-raw-sql
        return context.Orders.FromSqlRaw("SELECT * FROM Orders WHERE Name = {0}", name);
    }
}
