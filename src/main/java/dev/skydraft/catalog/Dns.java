package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;

/// A hosted DNS zone with health checks. It answers names; requests pass on, but it carries no bytes.
public final class Dns {
    public static final Text DOMAIN = Text.of("domain", "Domain", "The zone's name, such as example.com.");
    public static final Lines RECORDS = Lines.of("records", "Records", "One a line, such as: app A alias alb");
    public static final Whole HEALTH_CHECKS = Whole.of(
                    "healthChecks", "Health checks", "Endpoints that the DNS service probes.")
            .within(0, 200)
            .or(0);
    public static final Choice HEALTH_CHECK_PROTOCOL = Choice.of(
                    "healthCheckProtocol", "Check protocol", "HTTPS probes are an optional feature billed on top.")
            .option("tcp", "TCP")
            .option("http", "HTTP")
            .option("https", "HTTPS")
            .or("http");
    public static final Text HEALTH_CHECK_PATH =
            Text.of("healthCheckPath", "Check path", "The path that is probed, such as /health.");
    public static final Whole QUERIES =
            Whole.of("queries", "Queries", "DNS queries a month.").asUsage();

    public static final ResourceKind KIND = kind("dns", "DNS", Category.EDGE)
            .help("Hosted DNS zone with health checks.")
            .named("Route 53", "Cloud DNS", "Azure DNS")
            .livesIn(Scope.GLOBAL)
            .traits(Trait.OUTSIDE, Trait.RESOLVER)
            .summary((values, _) -> Facts.of("DNS", Facts.count(values.get(HEALTH_CHECKS), "health check")))
            .section("Zone", DOMAIN, RECORDS)
            .section("Health check", HEALTH_CHECKS, HEALTH_CHECK_PROTOCOL, HEALTH_CHECK_PATH)
            .section("Usage", QUERIES)
            .charged(
                    Provider.AWS,
                    line("zone", "Hosted zone", Unit.MONTH, "aws/route53/hosted-zone")
                            .pooled(),
                    line("queries", "DNS queries", Unit.QUERY, "aws/route53/queries")
                            .usageCount(QUERIES)
                            .pooled(),
                    line("health-checks", "Health checks", Unit.MONTH, "aws/route53/health-check/aws")
                            .times(Quantities.count(HEALTH_CHECKS))
                            .when(Dns::probes),
                    line("https-checks", "HTTPS health checks", Unit.FEATURE_MONTH, "aws/route53/health-check/feature")
                            .times(Quantities.count(HEALTH_CHECKS))
                            .when(Dns::probesHttps))
            .charged(
                    Provider.GCP,
                    line("zone", "Managed zone", Unit.MONTH, "gcp/dns/zone").pooled(),
                    line("queries", "DNS queries", Unit.QUERY, "gcp/dns/queries")
                            .usageCount(QUERIES)
                            .pooled(),
                    line("health-checks", "Health checks", Unit.MONTH, "gcp/dns/health-check")
                            .times(Quantities.count(HEALTH_CHECKS))
                            .when(Dns::probes))
            .charged(
                    Provider.AZURE,
                    line("zone", "DNS zone", Unit.MONTH, "azure/dns/zone").pooled(),
                    line("queries", "DNS queries", Unit.QUERY, "azure/dns/queries")
                            .usageCount(QUERIES)
                            .pooled(),
                    line("health-checks", "Traffic Manager health checks", Unit.MONTH, "azure/dns/health-check")
                            .times(Quantities.count(HEALTH_CHECKS))
                            .when(Dns::probes))
            .build();

    private Dns() {}

    private static boolean probes(Billable b) {
        return b.get(HEALTH_CHECKS) > 0;
    }

    private static boolean probesHttps(Billable b) {
        return probes(b) && b.get(HEALTH_CHECK_PROTOCOL).equals("https");
    }
}
