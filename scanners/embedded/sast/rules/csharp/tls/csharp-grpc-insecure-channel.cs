using Grpc.Core;
using Grpc.Net.Client;

public static class Channels
{
    // ruleid: csharp-grpc-insecure-channel
    public static Channel Catalog(string target) => new Channel(target, ChannelCredentials.Insecure);

    // ruleid: csharp-grpc-insecure-channel
    public static GrpcChannel Prices() => GrpcChannel.ForAddress("http://prices:8080");

    // ok: csharp-grpc-insecure-channel
    public static GrpcChannel PricesSafely() => GrpcChannel.ForAddress("https://prices:8443");

    // ok: csharp-grpc-insecure-channel
    public static GrpcChannel Sidecar() => GrpcChannel.ForAddress("http://localhost:15001");
}
