using Microsoft.AspNetCore.Mvc;

public class CustomersController : Controller
{
    public async Task<IActionResult> Edit(int id)
    {
        var customer = Find(id);
        // ruleid: csharp-mass-assignment
        await TryUpdateModelAsync(customer);
        return Ok();
    }

    public async Task<IActionResult> Change(int id)
    {
        var customer = Find(id);
        // ruleid: csharp-mass-assignment
        await TryUpdateModelAsync<Customer>(customer, "customer");
        return Ok();
    }

    public async Task<IActionResult> EditSafely(int id)
    {
        var customer = Find(id);
        // ok: csharp-mass-assignment
        await TryUpdateModelAsync<Customer>(customer, "", person => person.Name, person => person.Mail);
        return Ok();
    }

    public IActionResult ChangeSafely(int id, CustomerChange change)
    {
        var customer = Find(id);
        // ok: csharp-mass-assignment
        customer.Name = change.Name;
        return Ok();
    }
}
