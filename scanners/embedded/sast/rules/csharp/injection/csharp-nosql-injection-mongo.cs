using MongoDB.Bson;
using MongoDB.Driver;

public class UserStore
{
    private readonly IMongoCollection<BsonDocument> users;

    public BsonDocument Find(string name)
    {
        // ruleid: csharp-nosql-injection-mongo
        return users.Find(BsonDocument.Parse("{ name: '" + name + "' }")).FirstOrDefault();
    }

    public long Count(string town)
    {
        var filter = string.Format("{{ town: '{0}' }}", town);
        // ruleid: csharp-nosql-injection-mongo
        return users.CountDocuments(new JsonFilterDefinition<BsonDocument>(filter));
    }

    public BsonDocument FindSafely(string name)
    {
        // ok: csharp-nosql-injection-mongo
        return users.Find(Builders<BsonDocument>.Filter.Eq("name", name)).FirstOrDefault();
    }

    public BsonDocument Import(string text)
    {
        // ok: csharp-nosql-injection-mongo
        return BsonDocument.Parse(text);
    }
}
