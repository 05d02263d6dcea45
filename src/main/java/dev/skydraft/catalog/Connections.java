package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Calls;
import dev.skydraft.kind.Cargo;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Section;
import dev.skydraft.kind.Summary;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.UsageRule;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// The kinds of connections.
public final class Connections {
    public static final Whole PORT =
            Whole.of("port", "Port", "The port that the target listens on.").within(1, 65535);
    public static final Choice PROTOCOL = Choice.of("protocol", "Protocol", "What is spoken.")
            .option("tcp", "TCP")
            .option("udp", "UDP")
            .option("http", "HTTP")
            .option("https", "HTTPS")
            .option("dns", "DNS");
    public static final Amount FAN_OUT = Calls.FAN_OUT;
    public static final Amount OUT_GB = Amount.of(
                    "outGb", "Data out", "GB", "GB a month that answers carry out of the provider's network.")
            .asUsage();
    public static final Amount CROSS_ZONE_GB = Amount.of(
                    "crossZoneGb",
                    "Data between zones",
                    "GB",
                    "GB a month that go from one zone to another; reckoned where it is set or follows from traffic.")
            .asUsage();

    public static final ConnectionKind TRAFFIC = new ConnectionKind(
            "traffic",
            "Traffic",
            false,
            List.of(
                    new Section("Connection", List.of(PROTOCOL, PORT)),
                    new Section("Traffic", Calls.ALL),
                    new Section("Usage", List.of(OUT_GB, CROSS_ZONE_GB))),
            (values, _) -> Facts.endpoint(values, PROTOCOL, PORT),
            Cargo.REQUESTS,
            List.of(new UsageRule(OUT_GB, Flow::internetOutGb), new UsageRule(CROSS_ZONE_GB, Flow::crossZoneGb)),
            Map.of(
                    Provider.AWS,
                    new Bill.Charged(List.of(
                            internetOut("aws/data-transfer/internet-out"), crossZone("aws/data-transfer/cross-az"))),
                    Provider.GCP,
                    new Bill.Charged(
                            List.of(internetOut("gcp/network/internet-out"), crossZone("gcp/network/inter-zone"))),
                    Provider.AZURE,
                    new Bill.Charged(List.of(internetOut("azure/bandwidth/internet-out")))),
            true);
    public static final ConnectionKind REPLICATION = free("replication", "Replication", Cargo.OTHER, PORT);
    public static final ConnectionKind IMAGE_PULL = free("image-pull", "Image pull", Cargo.OTHER);
    public static final ConnectionKind LOGS = free("logs", "Logs", Cargo.LOGS);
    public static final ConnectionKind PEERING = free("peering", "Peering", Cargo.OTHER);
    public static final ConnectionKind PART_OF = free("part-of", "Part of", Cargo.OTHER);

    private Connections() {}

    private static CostRule internetOut(String key) {
        return line("internet-out", "Data out to the internet", Unit.GB, key)
                .usage(OUT_GB)
                .when(Billable::crossesInternet)
                .pooled();
    }

    /// Charged where it leaves a zone and where it enters another (AWS EC2 pricing: in each direction). Nobody is
    /// asked for it: most connections stay within zones, and those that do not are told by traffic.
    private static CostRule crossZone(String key) {
        return line("cross-zone", "Data between zones, out and in", Unit.GB, key)
                .timesKnown(b -> b.find(CROSS_ZONE_GB).map(BigDecimal.TWO::multiply))
                .when(b -> b.find(CROSS_ZONE_GB).isPresent());
    }

    private static ConnectionKind free(String id, String label, Cargo cargo, Property<?>... properties) {
        var free = new Bill.Free("Carries no bytes to the internet that the provider would charge for.");
        return new ConnectionKind(
                id,
                label,
                true,
                List.of(new Section(label, List.of(properties))),
                Summary.NONE,
                cargo,
                List.of(),
                Map.of(Provider.AWS, free, Provider.GCP, free, Provider.AZURE, free),
                true);
    }
}
