using System.DirectoryServices;
using System.DirectoryServices.Protocols;

public static class People
{
    public static void Find(DirectorySearcher searcher, string name)
    {
        // ruleid: csharp-ldap-injection
        searcher.Filter = $"(uid={name})";
    }

    public static SearchRequest Members(string group)
    {
        var filter = "(cn=" + group + ")";
        // ruleid: csharp-ldap-injection
        return new SearchRequest("dc=shop", filter, SearchScope.Subtree);
    }

    public static void FindSafely(DirectorySearcher searcher, string name)
    {
        // ok: csharp-ldap-injection
        searcher.Filter = $"(uid={Encoder.LdapFilterEncode(name)})";
    }

    public static SearchRequest Everyone()
    {
        // ok: csharp-ldap-injection
        return new SearchRequest("dc=shop", "(objectClass=person)", SearchScope.Subtree);
    }
}
