package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.Optional;

/// Lets private subnets of its zone reach the internet, from a public subnet. Two of them are two resources.
public final class NatGateway {
    public static final Amount DATA_GB = Amount.of(
                    "dataGb", "Data processed", "GB", "GB a month through the gateway, both directions.")
            .asUsage();

    /// Machines that Cloud NAT charges for at most (Google Cloud NAT pricing: a gateway for 32 and more costs the
    /// same).
    private static final long MOST_MACHINES = 32;

    public static final Whole MACHINES = Whole.of(
                    "machines",
                    "Machines behind it",
                    "Machines and tasks that use the gateway; billed on Google Cloud.")
            .asUsage();

    public static final ResourceKind KIND = kind("nat-gateway", "NAT gateway", Category.NETWORK)
            .help("Lets private subnets reach the internet.")
            .named("NAT gateway", "Cloud NAT", "NAT Gateway")
            .livesIn(Scope.SUBNET)
            .traits(Trait.WAY_OUT)
            .section("Usage", DATA_GB, MACHINES)
            .fromTraffic(DATA_GB, Flow::throughGb)
            .charged(
                    Provider.AWS,
                    line("hours", "NAT gateway", Unit.HOUR, "aws/nat-gateway/hour")
                            .times(Quantities::hours),
                    line("data", "Data processed", Unit.GB, "aws/nat-gateway/data")
                            .usage(DATA_GB),
                    line("public-ipv4", "Public IPv4 address", Unit.HOUR, "aws/public-ipv4/in-use")
                            .times(Quantities::hours))
            .charged(
                    Provider.GCP,
                    line("hours", "NAT gateway, by machine", Unit.HOUR, "gcp/nat/machine-hour")
                            .timesKnown(NatGateway::machineHours),
                    line("data", "Data processed", Unit.GB, "gcp/nat/data").usage(DATA_GB),
                    line("public-ipv4", "Public IPv4 address", Unit.HOUR, "gcp/public-ipv4/in-use")
                            .times(Quantities::hours))
            .charged(
                    Provider.AZURE,
                    line("hours", "NAT gateway", Unit.HOUR, "azure/nat-gateway/hour")
                            .times(Quantities::hours),
                    line("data", "Data processed", Unit.GB, "azure/nat-gateway/data")
                            .usage(DATA_GB),
                    line("public-ipv4", "Public IPv4 address", Unit.HOUR, "azure/public-ipv4")
                            .times(Quantities::hours))
            .build();

    private NatGateway() {}

    private static Optional<BigDecimal> machineHours(Billable b) {
        return b.find(MACHINES)
                .map(machines -> BigDecimal.valueOf(Math.min(machines, MOST_MACHINES)))
                .map(b.hours()::multiply);
    }
}
