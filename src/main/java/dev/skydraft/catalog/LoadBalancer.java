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
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;

/// An HTTP(S) load balancer: one resource, present in the subnets of several zones, billed once.
public final class LoadBalancer {
    public static final Flag INTERNET_FACING = Flag.of(
            "internetFacing", "Internet-facing", true, "An internet-facing one has a public IPv4 address a zone.");
    public static final Whole LISTENER_PORT =
            Whole.of("listenerPort", "Listener port", "The port it listens on.").within(1, 65535);
    public static final Choice LISTENER_PROTOCOL = Choice.of(
                    "listenerProtocol", "Listener protocol", "HTTPS needs a certificate.")
            .option("http", "HTTP")
            .option("https", "HTTPS");
    public static final Text CERTIFICATE =
            Text.of("certificate", "Certificate", "The certificate of an HTTPS listener, by its domain.");
    public static final Text HEALTH_CHECK_PATH =
            Text.of("healthCheckPath", "Health-check path", "The path that targets are probed at.");
    public static final Amount LCU = Amount.of(
                    "lcu",
                    "Capacity units",
                    "LCU",
                    "Average load-balancer capacity units: the highest of new connections, active connections, GB "
                            + "an hour and rule evaluations.")
            .asUsage();
    public static final Amount DATA_GB = Amount.of(
                    "dataGb", "Data processed", "GB", "GB a month through the load balancer; billed on Google Cloud.")
            .asUsage();

    public static final ResourceKind KIND = kind("load-balancer", "Load balancer", Category.NETWORK)
            .help("Spreads requests over the targets of several zones.")
            .named("Application Load Balancer", "Cloud Load Balancing", "Application Gateway")
            .livesIn(Scope.SUBNET)
            // Elastic Load Balancing FAQs: an Application Load Balancer's cross-zone traffic to targets is not charged
            // for.
            .traits(Trait.GUARDED, Trait.ACROSS_ZONES)
            .summary((values, _) -> Facts.endpoint(values, LISTENER_PROTOCOL, LISTENER_PORT))
            .section("Listener", LISTENER_PORT, LISTENER_PROTOCOL, CERTIFICATE, INTERNET_FACING)
            .section("Health check", HEALTH_CHECK_PATH)
            .section(
                    "Connections",
                    CapacityUnits.REQUESTS_PER_CONNECTION,
                    CapacityUnits.CONNECTION_SECONDS,
                    CapacityUnits.RULES)
            .section("Usage", LCU, DATA_GB)
            .fromTraffic(LCU, CapacityUnits::ofApplication)
            .fromTraffic(DATA_GB, Flow::throughGb)
            .charged(
                    Provider.AWS,
                    line("hours", "Load balancer", Unit.HOUR, "aws/elb/application/hour")
                            .times(Quantities::hours),
                    line("lcu", "Capacity units", Unit.LCU_HOUR, "aws/elb/application/lcu")
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
                    line("hours", "Application Gateway", Unit.HOUR, "azure/application-gateway/hour")
                            .times(Quantities::hours),
                    line("capacity", "Capacity units", Unit.CU_HOUR, "azure/application-gateway/capacity")
                            .timesKnown(Quantities.hoursOfAverage(LCU)),
                    ipv4("azure/public-ipv4").times(Quantities::hours))
            .build();

    private LoadBalancer() {}

    private static CostRule ipv4(String key) {
        return line("public-ipv4", "Public IPv4 addresses", Unit.HOUR, key).when(b -> b.get(INTERNET_FACING));
    }
}
