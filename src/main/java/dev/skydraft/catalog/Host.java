package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import java.util.Optional;

/// One virtual server that runs containers.
public final class Host {
    public static final SizeTable SIZES = SizeTable.load("host");

    public static final Size SIZE =
            new Size("size", "Instance size", "The type of the server.", SIZES, Optional.of("t3.small"));
    public static final Choice DISK_TYPE = Choice.of("diskType", "Disk type", "General-purpose SSD.")
            .option("gp3", "gp3")
            .option("gp2", "gp2")
            .or("gp3");
    public static final Amount DISK_GB = Amount.of("diskGb", "Disk", "GB", "Size of the server's disk.")
            .within("8", "16384")
            .or("20");
    public static final Flag PUBLIC_IP =
            Flag.of("publicIp", "Public address", true, "A public IPv4 address, billed by the hour.");

    public static final ResourceKind KIND = kind("host", "Host", Category.COMPUTE)
            .help("One virtual server that runs containers.")
            .named("EC2", "Compute Engine", "Virtual Machine")
            .livesIn(Scope.REGION, Scope.SUBNET)
            .opens(Scope.HOST)
            .traits(Trait.GUARDED)
            .size(420, 240)
            .summary((values, provider) -> Facts.of(Facts.size(values, SIZE, provider), Facts.amount(values, DISK_GB)))
            .section("Server", SIZE, DISK_TYPE, DISK_GB, PUBLIC_IP)
            .charged(
                    Provider.AWS,
                    instance("aws/ec2/linux/", Provider.AWS),
                    line(
                                    "disk",
                                    "Disk",
                                    Unit.GB_MONTH,
                                    b -> Optional.of(PriceRef.of("aws/ebs/" + b.get(DISK_TYPE) + "/storage")))
                            .times(Quantities.amount(DISK_GB)),
                    ipv4("aws/public-ipv4/in-use"))
            .charged(
                    Provider.GCP,
                    instance("gcp/compute/", Provider.GCP),
                    line("disk", "Balanced disk", Unit.GB_MONTH, "gcp/disk/balanced")
                            .times(Quantities.amount(DISK_GB)),
                    ipv4("gcp/public-ipv4/in-use"))
            .charged(
                    Provider.AZURE,
                    instance("azure/vm/linux/", Provider.AZURE),
                    line("disk", "Premium SSD", Unit.GB_MONTH, "azure/disk/premium")
                            .times(Quantities.amount(DISK_GB)),
                    ipv4("azure/public-ipv4"))
            .build();

    private Host() {}

    private static CostRule instance(String prefix, Provider provider) {
        return line(
                        "instance",
                        "Instance",
                        Unit.HOUR,
                        b -> SIZES.key(b.get(SIZE), provider)
                                .filter(key -> !key.isEmpty())
                                .map(key -> PriceRef.of(prefix + key)))
                .times(Quantities::hours);
    }

    private static CostRule ipv4(String key) {
        return line("public-ipv4", "Public IPv4 address", Unit.HOUR, key)
                .times(Quantities::hours)
                .when(b -> b.get(PUBLIC_IP));
    }
}
