using System.Runtime.Serialization.Formatters.Binary;
using System.Text.Json;

public static class Drafts
{
    public static object Read(Stream file)
    {
        // ruleid: csharp-binary-formatter
        return new BinaryFormatter().Deserialize(file);
    }

    public static object ReadContract(Stream file)
    {
        // ruleid: csharp-binary-formatter
        var serializer = new NetDataContractSerializer();
        return serializer.Deserialize(file);
    }

    public static Order? ReadSafely(Stream file)
    {
        // ok: csharp-binary-formatter
        return JsonSerializer.Deserialize<Order>(file);
    }

    public static object ReadXml(Stream file)
    {
        // ok: csharp-binary-formatter
        return new DataContractSerializer(typeof(Order)).ReadObject(file);
    }
}
