package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Trait;

/// One virtual server that runs containers.
public final class Host {
    public static final SizeTable SIZES = Machines.SIZES;
    public static final Size SIZE = Machines.SIZE;
    public static final Choice DISK_TYPE = Machines.DISK_TYPE;
    public static final Amount DISK_GB = Machines.DISK_GB;
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
            .section(
                    "Server", SIZE, Purchase.OF_MACHINES, DISK_TYPE, DISK_GB, DiskSpeed.IOPS, DiskSpeed.MBPS, PUBLIC_IP)
            .section("Operation", Operation.CPU_USED, Operation.MEMORY_USED, Operation.INTERRUPTIBLE)
            .charged(Host::bill)
            .build();

    private Host() {}

    private static CostRule[] bill(Provider provider) {
        return Machines.bill(provider, Machines::one, Machines.publicAddress(provider, PUBLIC_IP));
    }
}
