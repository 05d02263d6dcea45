package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;

/// A hub that VPCs and VPNs are attached to, so that each reaches each.
public final class TransitGateway {
    public static final Whole ATTACHMENTS = Whole.of("attachments", "Attachments", "VPCs and VPNs that are attached.")
            .within(1, 5000)
            .or(2);
    public static final Amount DATA_GB = Amount.of("dataGb", "Data processed", "GB", "GB a month sent into the hub.")
            .asUsage();

    public static final ResourceKind KIND = kind("transit-gateway", "Transit gateway", Category.NETWORK)
            .help("A hub between VPCs and VPNs.")
            .named("Transit Gateway", "Network Connectivity Center", "Virtual WAN hub")
            .livesIn(Scope.REGION)
            .summary((values, _) -> Facts.count(values.get(ATTACHMENTS), "attachment"))
            .section("Hub", ATTACHMENTS)
            .section("Usage", DATA_GB)
            .fromTraffic(DATA_GB, Flow::throughGb)
            .charged(
                    Provider.AWS,
                    line("hours", "Attachments", Unit.HOUR, "aws/transit-gateway/attachment")
                            .times(Quantities.hoursOf(ATTACHMENTS)),
                    line("data", "Data processed", Unit.GB, "aws/transit-gateway/data")
                            .usage(DATA_GB))
            .charged(
                    Provider.GCP,
                    line("hours", "Spokes", Unit.HOUR, "gcp/connectivity-center/spoke")
                            .times(Quantities.hoursOf(ATTACHMENTS)),
                    line("data", "Data processed", Unit.GB, "gcp/connectivity-center/data")
                            .usage(DATA_GB))
            .charged(
                    Provider.AZURE,
                    line("hours", "Hub", Unit.HOUR, "azure/virtual-wan/hub").times(Quantities::hours),
                    line("data", "Data processed", Unit.GB, "azure/virtual-wan/data")
                            .usage(DATA_GB))
            .build();

    private TransitGateway() {}
}
