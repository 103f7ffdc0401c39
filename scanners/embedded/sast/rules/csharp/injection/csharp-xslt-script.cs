using System.Xml;
using System.Xml.Xsl;

public static class Invoices
{
    public static void Load(XslCompiledTransform transform, XmlReader reader)
    {
        // ruleid: csharp-xslt-script
        transform.Load(reader, XsltSettings.TrustedXslt, new XmlUrlResolver());
    }

    public static void LoadWithScript(XslCompiledTransform transform, XmlReader reader)
    {
        // ruleid: csharp-xslt-script
        var settings = new XsltSettings { EnableScript = true };
        transform.Load(reader, settings, null);
    }

    public static void LoadSafely(XslCompiledTransform transform, XmlReader reader)
    {
        // ok: csharp-xslt-script
        transform.Load(reader, XsltSettings.Default, null);
    }

    public static void LoadPlain(XslCompiledTransform transform, XmlReader reader)
    {
        // ok: csharp-xslt-script
        transform.Load(reader, new XsltSettings(false, false), null);
    }
}
