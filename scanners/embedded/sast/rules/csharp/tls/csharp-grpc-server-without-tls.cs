class Server
{
    static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(options =>
        {
            // ruleid: csharp-grpc-server-without-tls
            options.ListenAnyIP(8080, listen => listen.Protocols = HttpProtocols.Http2);
            // ruleid: csharp-grpc-server-without-tls
            options.ListenAnyIP(8081, listen =>
            {
                listen.Protocols = HttpProtocols.Http2;
            });
            // ok: csharp-grpc-server-without-tls
            options.ListenAnyIP(8443, listen =>
            {
                listen.Protocols = HttpProtocols.Http2;
                listen.UseHttps("server.pfx");
            });
            // ok: csharp-grpc-server-without-tls
            options.ListenAnyIP(8082, listen => listen.Protocols = HttpProtocols.Http1);
        });
    }
}
