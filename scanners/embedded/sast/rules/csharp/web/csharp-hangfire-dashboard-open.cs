using Hangfire;
using Hangfire.Dashboard;

public class OpenFilter : IDashboardAuthorizationFilter
{
    // ruleid: csharp-hangfire-dashboard-open
    public bool Authorize(DashboardContext context) => true;
}

public class AlwaysFilter : IDashboardAuthorizationFilter
{
    // ruleid: csharp-hangfire-dashboard-open
    public bool Authorize(DashboardContext context)
    {
        return true;
    }
}

public class OperatorFilter : IDashboardAuthorizationFilter
{
    // ok: csharp-hangfire-dashboard-open
    public bool Authorize(DashboardContext context) => context.GetHttpContext().User.IsInRole("Operator");
}

public static class Jobs
{
    public static void Map(WebApplication app)
    {
        // ruleid: csharp-hangfire-dashboard-open
        app.UseHangfireDashboard("/jobs", new DashboardOptions { Authorization = Array.Empty<IDashboardAuthorizationFilter>() });
        // ok: csharp-hangfire-dashboard-open
        app.UseHangfireDashboard("/work", new DashboardOptions { Authorization = new[] { new OperatorFilter() } });
    }
}
