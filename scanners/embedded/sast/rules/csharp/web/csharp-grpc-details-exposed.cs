var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrpc(options =>
{
    // ruleid: csharp-grpc-details-exposed
    options.EnableDetailedErrors = true;
});
builder.Services.AddSignalR(options =>
{
    // ok: csharp-grpc-details-exposed
    options.EnableDetailedErrors = builder.Environment.IsDevelopment();
});
var app = builder.Build();
// ruleid: csharp-grpc-details-exposed
app.MapGrpcReflectionService();
if (app.Environment.IsDevelopment())
{
    // ok: csharp-grpc-details-exposed
    app.MapGrpcReflectionService();
}
app.Run();
