using System.Xml;
using Microsoft.AspNetCore.Mvc;

public class OrdersController : Controller
{
    private readonly XmlDocument orders = new XmlDocument();

    public IActionResult OfOwner(string owner)
    {
        // ruleid: csharp-xpath-injection
        return Ok(orders.SelectNodes($"//order[@owner='{owner}']"));
    }

    public IActionResult Find([FromQuery] string name)
    {
        var expression = "//item[name='" + name + "']";
        // ruleid: csharp-xpath-injection
        return Ok(orders.SelectSingleNode(expression));
    }

    public IActionResult ById(string id)
    {
        // ok: csharp-xpath-injection
        return Ok(orders.SelectSingleNode($"//order[@id={int.Parse(id)}]"));
    }

    public IActionResult All()
    {
        // ok: csharp-xpath-injection
        return Ok(orders.SelectNodes("//order"));
    }
}
