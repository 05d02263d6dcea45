package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;

/// A load balancer for TCP, UDP and TLS: one resource, present in the subnets of several zones, billed once.
public final class NetworkLoadBalancer {
    public static final Whole LISTENER_PORT =
            Whole.of("listenerPort", "Listener port", "The port it listens on.").within(1, 65535);
    public static final Choice LISTENER_PROTOCOL = Choice.of(
                    "listenerProtocol", "Listener protocol", "TLS needs a certificate.")
            .option("tcp", "TCP")
            .option("udp", "UDP")
            .option("tls", "TLS");
    public static final Flag INTERNET_FACING = Flag.of(
            "internetFacing", "Internet-facing", true, "An internet-facing one has a public IPv4 address a zone.");
    public static final Amount LCU = Amount.of(
                    "lcu",
                    "Capacity units",
                    "LCU",
                    "Average load-balancer capacity units: the highest of new connections, active connections and GB "
                            + "an hour.")
            .asUsage();
    public static final Amount DATA_GB = Amount.of(
                    "dataGb", "Data processed", "GB", "GB a month through the load balancer.")
            .asUsage();

    public static final ResourceKind KIND = kind("network-load-balancer", "Network load balancer", Category.NETWORK)
            .help("Spreads connections over the targets of several zones.")
            .named("Network Load Balancer", "Network Load Balancing", "Load Balancer")
            .livesIn(Scope.SUBNET)
            .traits(Trait.GUARDED)
            .summary((values, _) -> Facts.endpoint(values, LISTENER_PROTOCOL, LISTENER_PORT))
            .section("Listener", LISTENER_PORT, LISTENER_PROTOCOL, INTERNET_FACING)
            .section("Connections", CapacityUnits.REQUESTS_PER_CONNECTION, CapacityUnits.CONNECTION_SECONDS)
            .section("Usage", LCU, DATA_GB)
            .fromTraffic(
                    LCU,
                    flow -> CapacityUnits.ofNetwork(
                            flow, flow.find(LISTENER_PROTOCOL).orElse("tcp")))
            .fromTraffic(DATA_GB, Flow::throughGb)
            .charged(
                    Provider.AWS,
                    line("hours", "Load balancer", Unit.HOUR, "aws/elb/network/hour")
                            .times(Quantities::hours),
                    line("lcu", "Capacity units", Unit.LCU_HOUR, "aws/elb/network/lcu")
                            .timesKnown(Quantities.hoursOfAverage(LCU)),
                    ipv4("aws/public-ipv4/in-use").times(Quantities::placementHours))
            .charged(
                    Provider.GCP,
                    line("hours", "Forwarding rules", Unit.HOUR, "gcp/load-balancing/forwarding-rule")
                            .times(Quantities::hours)
                            .pooledAtOnce(),
                    line("data", "Data processed", Unit.GB, "gcp/load-balancing/data")
                            .usage(DATA_GB))
            .charged(
                    Provider.AZURE,
                    line("hours", "Up to five rules", Unit.HOUR, "azure/load-balancer/five-rules")
                            .times(Quantities::hours),
                    line("data", "Data processed", Unit.GB, "azure/load-balancer/data")
                            .usage(DATA_GB),
                    ipv4("azure/public-ipv4").times(Quantities::hours))
            .build();

    private NetworkLoadBalancer() {}

    private static CostRule ipv4(String key) {
        return line("public-ipv4", "Public IPv4 addresses", Unit.HOUR, key).when(b -> b.get(INTERNET_FACING));
    }
}
