package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.util.Optional;

/// A hosted DNS zone with health checks. It answers names; requests pass on, but it carries no bytes.
public final class Dns {
    private static final String SIMPLE = "simple";

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
    public static final Flag OUTSIDE = Flag.of(
            "checksOutside", "Checks others", false, "The endpoints stand outside AWS, which costs more to probe.");
    public static final Choice ROUTING = Choice.of(
                    "routing", "Routing", "How an answer is chosen; other than simple costs more by the query on AWS.")
            .option(SIMPLE, "Simple")
            .option("latency", "By latency")
            .option("geo", "By place")
            .or(SIMPLE);
    public static final Whole QUERIES =
            Whole.of("queries", "Queries", "DNS queries a month.").asUsage();

    public static final ResourceKind KIND = kind("dns", "DNS", Category.EDGE)
            .help("Hosted DNS zone with health checks.")
            .named("Route 53", "Cloud DNS", "Azure DNS")
            .livesIn(Scope.GLOBAL)
            .traits(Trait.OUTSIDE, Trait.RESOLVER)
            .summary((values, _) -> Facts.of("DNS", Facts.count(values.get(HEALTH_CHECKS), "health check")))
            .section("Zone", DOMAIN, RECORDS, ROUTING)
            .section("Health check", HEALTH_CHECKS, HEALTH_CHECK_PROTOCOL, HEALTH_CHECK_PATH, OUTSIDE)
            .section("Usage", QUERIES)
            .charged(
                    Provider.AWS,
                    line("zone", "Hosted zone", Unit.MONTH, "aws/route53/hosted-zone")
                            .pooled(),
                    line("queries", "DNS queries", Unit.QUERY, Dns::queries)
                            .usageCount(QUERIES)
                            .pooled(),
                    line("health-checks", "Health checks", Unit.MONTH, Dns::check)
                            .times(Quantities.count(HEALTH_CHECKS))
                            .when(Dns::probes),
                    line("https-checks", "HTTPS health checks", Unit.FEATURE_MONTH, Dns::feature)
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

    private static Optional<PriceRef> queries(Billable b) {
        String routing = b.get(ROUTING);
        return Optional.of(PriceRef.of("aws/route53/queries" + (routing.equals(SIMPLE) ? "" : "/" + routing)));
    }

    private static Optional<PriceRef> check(Billable b) {
        return Optional.of(PriceRef.of("aws/route53/health-check/" + (b.get(OUTSIDE) ? "other" : "aws")));
    }

    private static Optional<PriceRef> feature(Billable b) {
        return Optional.of(PriceRef.of("aws/route53/health-check/feature" + (b.get(OUTSIDE) ? "/other" : "")));
    }

    private static boolean probes(Billable b) {
        return b.get(HEALTH_CHECKS) > 0;
    }

    private static boolean probesHttps(Billable b) {
        return probes(b) && b.get(HEALTH_CHECK_PROTOCOL).equals("https");
    }
}
