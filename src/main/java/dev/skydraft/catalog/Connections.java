package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Section;
import dev.skydraft.kind.Summary;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
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
    public static final Amount FAN_OUT = Amount.of(
            "fanOut", "Fan-out", "requests", "Requests to the target for each request that reaches the source.");
    public static final Amount OUT_GB = Amount.of(
                    "outGb", "Data out", "GB", "GB a month that answers carry out of the provider's network.")
            .asUsage();

    public static final ConnectionKind TRAFFIC = new ConnectionKind(
            "traffic",
            "Traffic",
            false,
            List.of(new Section("Traffic", List.of(PROTOCOL, PORT, FAN_OUT)), new Section("Usage", List.of(OUT_GB))),
            (values, _) -> Facts.endpoint(values, PROTOCOL, PORT),
            Map.of(
                    Provider.AWS, charged("aws/data-transfer/internet-out"),
                    Provider.GCP, charged("gcp/network/internet-out"),
                    Provider.AZURE, charged("azure/bandwidth/internet-out")),
            true);
    public static final ConnectionKind REPLICATION = free("replication", "Replication", PORT);
    public static final ConnectionKind IMAGE_PULL = free("image-pull", "Image pull");
    public static final ConnectionKind LOGS = free("logs", "Logs");
    public static final ConnectionKind PEERING = free("peering", "Peering");
    public static final ConnectionKind PART_OF = free("part-of", "Part of");

    private Connections() {}

    private static Bill charged(String key) {
        CostRule out = line("internet-out", "Data out to the internet", Unit.GB, key)
                .usage(OUT_GB)
                .when(Billable::crossesInternet)
                .pooled();
        return new Bill.Charged(List.of(out));
    }

    private static ConnectionKind free(String id, String label, Property<?>... properties) {
        var free = new Bill.Free("Carries no bytes to the internet that the provider would charge for.");
        return new ConnectionKind(
                id,
                label,
                true,
                List.of(new Section(label, List.of(properties))),
                Summary.NONE,
                Map.of(Provider.AWS, free, Provider.GCP, free, Provider.AZURE, free),
                true);
    }
}
