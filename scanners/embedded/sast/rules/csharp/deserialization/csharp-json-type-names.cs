using Newtonsoft.Json;

public static class Imports
{
    public static object Read(string text)
    {
        // ruleid: csharp-json-type-names
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
        return JsonConvert.DeserializeObject(text, settings);
    }

    public static void Configure(JsonSerializerSettings settings)
    {
        // ruleid: csharp-json-type-names
        settings.TypeNameHandling = TypeNameHandling.Auto;
    }

    public static Order? ReadSafely(string text)
    {
        // ok: csharp-json-type-names
        return JsonConvert.DeserializeObject<Order>(text);
    }

    public static void ConfigureSafely(JsonSerializerSettings settings)
    {
        // ok: csharp-json-type-names
        settings.TypeNameHandling = TypeNameHandling.None;
    }
}
