package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What virtual servers have in common: a size, a disk, and what both cost.
public final class Machines {
    public static final SizeTable SIZES = SizeTable.load("host");

    public static final Size SIZE =
            new Size("size", "Instance size", "The type of the server.", SIZES, Optional.of("t3.small"));
    public static final Choice DISK_TYPE = Choice.of(
                    "diskType", "Disk type", "General-purpose SSD, or io1 for provisioned IOPS.")
            .option("gp3", "gp3")
            .option("gp2", "gp2")
            .option("io1", "io1")
            .or("gp3");
    public static final Amount DISK_GB = Amount.of("diskGb", "Disk", "GB", "Size of a server's disk.")
            .within("8", "16384")
            .or("20");

    private Machines() {}

    /// What a provider bills for so many servers, and what one kind has besides.
    static CostRule[] bill(Provider provider, Function<Billable, BigDecimal> count, CostRule... besides) {
        Stream<CostRule> speed = provider == Provider.AWS
                ? Stream.of(DiskSpeed.iops(count), DiskSpeed.throughput(count))
                : Stream.empty();
        return Stream.of(Stream.of(instances(provider, count), disks(provider, count)), speed, Stream.of(besides))
                .flatMap(rules -> rules)
                .toArray(CostRule[]::new);
    }

    /// Running hours of so many servers.
    private static CostRule instances(Provider provider, Function<Billable, BigDecimal> count) {
        return line("instance", "Instance", Unit.HOUR, b -> instance(b, provider))
                .times(b -> Quantities.boughtHours(b).multiply(count.apply(b)))
                .asBought();
    }

    /// The disks of so many servers.
    private static CostRule disks(Provider provider, Function<Billable, BigDecimal> count) {
        return line("disk", disk(provider), Unit.GB_MONTH, b -> Optional.of(PriceRef.of(diskKey(b, provider))))
                .times(b -> b.get(DISK_GB).multiply(count.apply(b)));
    }

    private static Optional<PriceRef> instance(Billable b, Provider provider) {
        String prefix = switch (provider) {
            case AWS -> "aws/ec2/linux/";
            case GCP -> "gcp/compute/";
            case AZURE -> "azure/vm/linux/";
        };
        return SIZES.key(b.get(SIZE), provider).filter(key -> !key.isEmpty()).map(key -> PriceRef.of(prefix + key));
    }

    private static String disk(Provider provider) {
        return switch (provider) {
            case AWS -> "Disk";
            case GCP -> "Balanced disk";
            case AZURE -> "Premium SSD";
        };
    }

    /// The price key of a disk of the type that is chosen.
    static String diskKey(Billable b, Provider provider) {
        return switch (provider) {
            case AWS -> "aws/ebs/" + b.get(DISK_TYPE) + "/storage";
            case GCP -> "gcp/disk/balanced";
            case AZURE -> "azure/disk/premium";
        };
    }

    /// The price of something about an EBS disk of the type that is chosen.
    static Optional<PriceRef> disk(Billable b, String part) {
        return Optional.of(PriceRef.of("aws/ebs/" + b.get(DISK_TYPE) + part));
    }

    static CostRule publicAddress(Provider provider, Flag given) {
        String key = switch (provider) {
            case AWS -> "aws/public-ipv4/in-use";
            case GCP -> "gcp/public-ipv4/in-use";
            case AZURE -> "azure/public-ipv4";
        };
        return line("public-ipv4", "Public IPv4 address", Unit.HOUR, key)
                .times(Quantities::hours)
                .when(b -> b.get(given));
    }

    static BigDecimal one(Billable b) {
        return BigDecimal.ONE;
    }
}
