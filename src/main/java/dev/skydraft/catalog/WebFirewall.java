package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.util.Optional;

/// Rules that HTTP requests are checked against, in front of a load balancer or an API.
public final class WebFirewall {
    public static final Whole RULES =
            Whole.of("rules", "Rules", "Rules and rule groups.").within(0, 1500).or(1);
    public static final Flag BOT_CONTROL =
            Flag.of("botControl", "Bot control", false, "Recognises bots; billed by the month and by the request.");
    public static final Whole REQUESTS = Whole.of("requests", "Requests", "Requests a month that are checked.")
            .asUsage();

    public static final Amount CAPACITY = Amount.of(
                    "capacityUnits",
                    "Capacity units",
                    "CU",
                    "Average capacity units of the Application Gateway that it stands before; billed on Azure.")
            .asUsage();

    public static final ResourceKind KIND = kind("web-firewall", "Web application firewall", Category.NETWORK)
            .help("Checks HTTP requests against rules. A CDN brings its own.")
            .named("AWS WAF", "Cloud Armor", "Azure WAF")
            .livesIn(Scope.GLOBAL, Scope.REGION)
            .summary((values, _) -> Facts.count(values.get(RULES), "rule"))
            .section("Rules", RULES, BOT_CONTROL)
            .section("Usage", REQUESTS, CAPACITY)
            .fromTraffic(REQUESTS, flow -> Optional.of(flow.requests()))
            .charged(
                    Provider.AWS,
                    line("web-acl", "Web ACL", Unit.MONTH, "aws/waf/web-acl"),
                    line("rules", "Rules", Unit.MONTH, "aws/waf/rule").times(Quantities.count(RULES)),
                    line("bot-control", "Bot control", Unit.MONTH, "aws/waf/bot-control")
                            .when(b -> b.get(BOT_CONTROL)),
                    line(
                                    "bot-requests",
                                    "Requests that bot control checks",
                                    Unit.REQUEST,
                                    "aws/waf/bot-control/requests")
                            .usageCount(REQUESTS)
                            .when(b -> b.get(BOT_CONTROL)),
                    line("requests", "Requests", Unit.REQUEST, "aws/waf/requests")
                            .usageCount(REQUESTS))
            .charged(
                    Provider.GCP,
                    line("policy", "Security policy", Unit.MONTH, "gcp/armor/policy"),
                    line("rules", "Rules", Unit.MONTH, "gcp/armor/rule").times(Quantities.count(RULES)),
                    line("requests", "Requests", Unit.REQUEST, "gcp/armor/requests")
                            .usageCount(REQUESTS),
                    line("bot-requests", "Assessments of bot control", Unit.REQUEST, "gcp/recaptcha/assessments")
                            .usageCount(REQUESTS)
                            .when(b -> b.get(BOT_CONTROL)))
            .charged(
                    Provider.AZURE,
                    onTop("hours", "WAF on top of the gateway", Unit.HOUR, "waf-hour", "hour")
                            .times(Quantities::hours),
                    onTop("capacity", "WAF capacity units on top", Unit.CU_HOUR, "waf-capacity", "capacity")
                            .timesKnown(Quantities.hoursOfAverage(CAPACITY)))
            .build();

    private WebFirewall() {}

    /// On Azure the firewall is a dearer kind of Application Gateway; the gateway itself is on the load balancer's
    /// bill.
    private static CostRule onTop(String id, String name, Unit unit, String with, String without) {
        String gateway = "azure/application-gateway/";
        return line(id, name, unit, b -> Optional.of(PriceRef.difference(gateway + with, gateway + without)));
    }
}
