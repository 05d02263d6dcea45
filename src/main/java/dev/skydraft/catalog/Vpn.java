package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;

/// An encrypted connection over the internet between a VPC and another network.
public final class Vpn {
    public static final Whole CONNECTIONS = Whole.of(
                    "connections", "Connections", "Connections, of two tunnels each on AWS.")
            .within(1, 1000)
            .or(1);

    public static final ResourceKind KIND = kind("vpn", "VPN", Category.NETWORK)
            .help("Joins a VPC with a network of your own, over the internet.")
            .named("Site-to-Site VPN", "Cloud VPN", "VPN Gateway")
            .livesIn(Scope.NETWORK)
            .summary((values, _) -> Facts.count(values.get(CONNECTIONS), "connection"))
            .section("VPN", CONNECTIONS)
            .charged(
                    Provider.AWS,
                    line("hours", "Connections", Unit.HOUR, "aws/vpn/connection")
                            .times(Quantities.hoursOf(CONNECTIONS)))
            .charged(
                    Provider.GCP,
                    line("hours", "Tunnels", Unit.HOUR, "gcp/vpn/tunnel").times(Quantities.hoursOf(CONNECTIONS)))
            .charged(
                    Provider.AZURE,
                    line("hours", "VPN gateway", Unit.HOUR, "azure/vpn-gateway/hour")
                            .times(Quantities::hours))
            .build();

    private Vpn() {}
}
