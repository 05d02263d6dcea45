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
    private static final BigDecimal ONCE = BigDecimal.ONE;
    private static final BigDecimal BOTH_WAYS = BigDecimal.TWO;

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

    public static final Amount CROSS_REGION_GB = Amount.of(
                    "crossRegionGb",
                    "Data to another region",
                    "GB",
                    "GB a month that go to another region; reckoned where it is set.")
            .asUsage();
    public static final Amount PEERED_GB = Amount.of(
                    "peeredGb", "Data between networks", "GB", "GB a month from one network to the other, both ways.")
            .asUsage();

    /// What Cloud CDN fetches is billed as such; what CloudFront and Front Door fetch is free (CloudFront pricing: data
    /// transfer from origins on AWS; Azure bandwidth pricing: data transfer from Azure to Front Door).
    private static final CostRule CACHE_FILL = line("cache-fill", "Cache fill", Unit.GB, "gcp/cdn/cache-fill")
            .usage(OUT_GB)
            .when(Billable::feedsOwnCdn);

    public static final ConnectionKind TRAFFIC = new ConnectionKind(
            "traffic",
            "Traffic",
            false,
            List.of(
                    new Section("Connection", List.of(PROTOCOL, PORT)),
                    new Section("Traffic", Calls.ALL),
                    new Section("Usage", List.of(OUT_GB, CROSS_ZONE_GB, CROSS_REGION_GB))),
            (values, _) -> Facts.endpoint(values, PROTOCOL, PORT),
            Cargo.REQUESTS,
            List.of(new UsageRule(OUT_GB, Flow::internetOutGb), new UsageRule(CROSS_ZONE_GB, Flow::crossZoneGb)),
            Map.of(
                    Provider.AWS,
                    new Bill.Charged(List.of(
                            internetOut("aws/data-transfer/internet-out"),
                            crossZone("aws/data-transfer/cross-az", BOTH_WAYS),
                            crossRegion("aws/data-transfer/cross-region"))),
                    Provider.GCP,
                    new Bill.Charged(List.of(
                            internetOut("gcp/network/internet-out"),
                            CACHE_FILL,
                            crossZone("gcp/network/inter-zone", ONCE),
                            crossRegion("gcp/network/inter-region"))),
                    Provider.AZURE,
                    new Bill.Charged(List.of(
                            internetOut("azure/bandwidth/internet-out"), crossRegion("azure/bandwidth/inter-region")))),
            true);
    public static final ConnectionKind REPLICATION = new ConnectionKind(
            "replication",
            "Replication",
            true,
            List.of(new Section("Replication", List.of(PORT)), new Section("Usage", List.of(CROSS_REGION_GB))),
            Summary.NONE,
            Cargo.OTHER,
            List.of(),
            Map.of(
                    Provider.AWS,
                    new Bill.Charged(List.of(crossRegion("aws/data-transfer/cross-region"))),
                    Provider.GCP,
                    new Bill.Charged(List.of(crossRegion("gcp/network/inter-region"))),
                    Provider.AZURE,
                    new Bill.Charged(List.of(crossRegion("azure/bandwidth/inter-region")))),
            true);
    public static final ConnectionKind IMAGE_PULL = free("image-pull", "Image pull", Cargo.OTHER);
    public static final ConnectionKind LOGS = free("logs", "Logs", Cargo.LOGS);
    public static final ConnectionKind PEERING = new ConnectionKind(
            "peering",
            "Peering",
            true,
            List.of(new Section("Usage", List.of(PEERED_GB, CROSS_ZONE_GB, CROSS_REGION_GB))),
            Summary.NONE,
            Cargo.OTHER,
            List.of(),
            Map.of(
                    Provider.AWS,
                    new Bill.Charged(List.of(
                            peered("aws/data-transfer/cross-az", BOTH_WAYS, CROSS_ZONE_GB),
                            crossRegion("aws/data-transfer/cross-region"))),
                    Provider.GCP,
                    new Bill.Charged(List.of(
                            peered("gcp/network/inter-zone", ONCE, CROSS_ZONE_GB),
                            crossRegion("gcp/network/inter-region"))),
                    Provider.AZURE,
                    new Bill.Charged(List.of(peered("azure/virtual-network/peering", BOTH_WAYS, PEERED_GB)))),
            true);
    public static final ConnectionKind PART_OF = free("part-of", "Part of", Cargo.OTHER);

    private Connections() {}

    private static CostRule internetOut(String key) {
        return line("internet-out", "Data out to the internet", Unit.GB, key)
                .usage(OUT_GB)
                .when(Billable::crossesInternet)
                .pooled();
    }

    /// AWS charges where it leaves a zone and where it enters another (EC2 pricing: in each direction), Google Cloud
    /// where it leaves. Nobody is
    /// asked for it: most connections stay within zones, and those that do not are told by traffic.
    private static CostRule crossZone(String key, BigDecimal times) {
        return line(
                        "cross-zone",
                        times.compareTo(ONCE) == 0 ? "Data between zones" : "Data between zones, out and in",
                        Unit.GB,
                        key)
                .timesKnown(b -> b.find(CROSS_ZONE_GB).map(times::multiply))
                .when(b -> b.find(CROSS_ZONE_GB).isPresent());
    }

    /// Charged where it leaves a region (AWS EC2 pricing: data transfer out to another region).
    private static CostRule crossRegion(String key) {
        return line("cross-region", "Data to another region", Unit.GB, key)
                .usage(CROSS_REGION_GB)
                .when(b -> b.find(CROSS_REGION_GB).isPresent());
    }

    /// What goes from one network to the other is billed by nearly every provider, so that it is asked for: by AWS and
    /// Google Cloud where it changes zones, by Azure all of it.
    private static CostRule peered(String key, BigDecimal times, Amount amount) {
        return line("peered", "Data between networks", Unit.GB, key)
                .timesKnown(b -> b.find(amount).map(times::multiply));
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
