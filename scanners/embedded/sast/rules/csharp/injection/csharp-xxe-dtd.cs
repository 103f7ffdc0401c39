using System.Xml;

public static class Invoices
{
    public static XmlReader Read(Stream file)
    {
        // ruleid: csharp-xxe-dtd
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse };
        return XmlReader.Create(file, settings);
    }

    public static XmlDocument Load(Stream file)
    {
        var document = new XmlDocument();
        // ruleid: csharp-xxe-dtd
        document.XmlResolver = new XmlUrlResolver();
        document.Load(file);
        return document;
    }

    public static XmlReader ReadSafely(Stream file)
    {
        // ok: csharp-xxe-dtd
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        return XmlReader.Create(file, settings);
    }

    public static XmlDocument LoadSafely(Stream file)
    {
        // ok: csharp-xxe-dtd
        var document = new XmlDocument { XmlResolver = null };
        document.Load(file);
        return document;
    }
}
