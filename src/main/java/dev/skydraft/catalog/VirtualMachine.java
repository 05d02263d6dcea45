package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;
import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Unit;
import java.util.Optional;

/// One virtual server with its disk and the volumes that are attached to it.
public final class VirtualMachine {
    public static final Flag PUBLIC_IP =
            Flag.of("publicIp", "Public address", false, "A public IPv4 address, billed by the hour.");
    public static final Amount VOLUMES_GB = Amount.of(
                    "volumesGb", "Volumes", "GB", "Size of all further volumes together.")
            .within("0", "1048576")
            .or("0");

    public static final ResourceKind KIND = kind("virtual-machine", "Virtual machine", Category.COMPUTE)
            .help("One virtual server with its volumes; a host is one that you draw containers in.")
            .named("EC2 instance", "Compute Engine instance", "Virtual Machine")
            .livesIn(Scope.REGION, Scope.SUBNET)
            .traits(Trait.GUARDED)
            .summary((values, provider) ->
                    Facts.of(Facts.size(values, Machines.SIZE, provider), Facts.amount(values, Machines.DISK_GB)))
            .section(
                    "Server",
                    Machines.SIZE,
                    Purchase.OF_MACHINES,
                    Machines.DISK_TYPE,
                    Machines.DISK_GB,
                    DiskSpeed.IOPS,
                    DiskSpeed.MBPS,
                    VOLUMES_GB,
                    PUBLIC_IP)
            .section("Operation", Operation.CPU_USED, Operation.MEMORY_USED, Operation.INTERRUPTIBLE)
            .charged(VirtualMachine::bill)
            .build();

    private VirtualMachine() {}

    private static CostRule[] bill(Provider provider) {
        CostRule volumes = line(
                        "volumes",
                        "Volumes",
                        Unit.GB_MONTH,
                        b -> Optional.of(PriceRef.of(Machines.diskKey(b, provider))))
                .times(Quantities.amount(VOLUMES_GB))
                .when(b -> b.get(VOLUMES_GB).signum() > 0);
        return Machines.bill(provider, Machines::one, volumes, Machines.publicAddress(provider, PUBLIC_IP));
    }
}
