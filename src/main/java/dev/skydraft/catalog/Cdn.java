package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Edge;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// A content delivery network with a web application firewall: Cloudflare's, or the provider's own pair of services.
public final class Cdn {
    public static final String CLOUDFLARE = Edge.CLOUDFLARE;
    public static final Choice VENDOR = Edge.VENDOR;
    public static final Choice PLAN = Choice.of("plan", "Cloudflare plan", "Billed per domain and month.")
            .option("free", "Free")
            .option("pro", "Pro")
            .option("business", "Business");
    public static final Amount OUT_GB = Amount.of(
                    "outGb", "Data out", "GB", "GB a month delivered to users; billed by the provider's CDN.")
            .asUsage();
    public static final Whole REQUESTS =
            Whole.of("requests", "Requests", "Requests a month, HTTPS.").asUsage();
    public static final Amount TO_ORIGIN_GB = Amount.of(
                    "toOriginGb", "Data to the origin", "GB", "GB a month that users send; billed by CloudFront.")
            .asUsage();
    public static final Whole RULES = Whole.of("wafRules", "Firewall rules", "Rules and rule groups of the web ACL.")
            .within(0, 1500)
            .or(1);

    public static final ResourceKind KIND = kind("cdn", "CDN + WAF", Category.EDGE)
            .help("Content delivery network with a web application firewall.")
            .named("CloudFront + AWS WAF", "Cloud CDN + Cloud Armor", "Front Door + WAF")
            .livesIn(Scope.GLOBAL)
            .traits(Trait.OUTSIDE, Trait.EDGE)
            .summary(Cdn::summary)
            .section("CDN", VENDOR, PLAN, RULES)
            .section("Usage", OUT_GB, REQUESTS, TO_ORIGIN_GB)
            .fromTraffic(OUT_GB, Flow::responseGb)
            .fromTraffic(TO_ORIGIN_GB, Cdn::written)
            .fromTraffic(REQUESTS, flow -> Optional.of(flow.requests()))
            .charged(
                    Provider.AWS,
                    cloudflare(),
                    own("data-out", "CDN data out", Unit.GB, "aws/cloudfront/data-out")
                            .usage(OUT_GB)
                            .pooled(),
                    own("requests", "CDN requests (HTTPS)", Unit.REQUEST, "aws/cloudfront/https-requests")
                            .usageCount(REQUESTS),
                    own("to-origin", "CDN data to the origin", Unit.GB, "aws/cloudfront/data-to-origin")
                            .usage(TO_ORIGIN_GB),
                    own("web-acl", "WAF web ACL", Unit.MONTH, "aws/waf/web-acl"),
                    own("waf-rules", "WAF rules", Unit.MONTH, "aws/waf/rule").times(Quantities.count(RULES)),
                    own("waf-requests", "WAF requests", Unit.REQUEST, "aws/waf/requests")
                            .usageCount(REQUESTS))
            .charged(
                    Provider.GCP,
                    cloudflare(),
                    own("data-out", "CDN data out", Unit.GB, "gcp/cdn/data-out")
                            .usage(OUT_GB)
                            .pooled(),
                    own("requests", "CDN requests", Unit.REQUEST, "gcp/cdn/requests")
                            .usageCount(REQUESTS),
                    own("waf-policy", "Security policy", Unit.MONTH, "gcp/armor/policy"),
                    own("waf-rules", "Security policy rules", Unit.MONTH, "gcp/armor/rule")
                            .times(Quantities.count(RULES)),
                    own("waf-requests", "Security policy requests", Unit.REQUEST, "gcp/armor/requests")
                            .usageCount(REQUESTS))
            .charged(
                    Provider.AZURE,
                    cloudflare(),
                    own("base", "Front Door base fee", Unit.MONTH, "azure/front-door/base"),
                    own("data-out", "CDN data out", Unit.GB, "azure/front-door/data-out")
                            .usage(OUT_GB),
                    own("requests", "CDN requests", Unit.REQUEST, "azure/front-door/requests")
                            .usageCount(REQUESTS))
            .build();

    private Cdn() {}

    /// What requests that write carry, which are as large as others.
    private static Optional<BigDecimal> written(Flow flow) {
        return flow.requests().signum() == 0
                ? Optional.of(BigDecimal.ZERO)
                : flow.requestGb().map(gb -> gb.multiply(flow.writes()).divide(flow.requests(), MathContext.DECIMAL64));
    }

    private static String summary(Values values, Provider provider) {
        if (!values.get(VENDOR).equals(CLOUDFLARE)) {
            return KIND.nameOn(provider);
        }
        return Facts.of(
                "CDN + WAF",
                values.find(PLAN).map(plan -> PLAN.labelOf(plan) + " plan").orElse(""));
    }

    private static CostRule cloudflare() {
        return line(
                        "plan",
                        "Cloudflare plan",
                        Unit.MONTH,
                        b -> b.find(PLAN).map(plan -> PriceRef.of("cloudflare/plan/" + plan)))
                .timesKnown(b -> b.find(PLAN).map(plan -> BigDecimal.ONE))
                .when(Cdn::isCloudflare);
    }

    private static CostRule own(String id, String name, Unit unit, String key) {
        return line(id, name, unit, key).when(b -> !isCloudflare(b));
    }

    private static boolean isCloudflare(Billable b) {
        return b.get(VENDOR).equals(CLOUDFLARE);
    }
}
