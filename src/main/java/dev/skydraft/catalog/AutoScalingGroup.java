package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;

/// Like servers over several zones, of which as many run as are needed.
public final class AutoScalingGroup {
    public static final ResourceKind KIND = kind("auto-scaling-group", "Auto-scaling group", Category.COMPUTE)
            .help("Like servers over several zones, as many as are needed.")
            .named("EC2 Auto Scaling group", "Managed instance group", "Virtual Machine Scale Set")
            .livesIn(Scope.SUBNET)
            .traits(Trait.GUARDED)
            .summary((values, provider) ->
                    values.get(Scaling.DESIRED) + " × " + Facts.size(values, Machines.SIZE, provider))
            .section(
                    "Each server",
                    Machines.SIZE,
                    Purchase.OF_MACHINES,
                    Machines.DISK_TYPE,
                    Machines.DISK_GB,
                    DiskSpeed.IOPS,
                    DiskSpeed.MBPS)
            .section("Scaling", Scaling.DESIRED, Scaling.MIN, Scaling.MAX)
            .section("Operation", Operation.CPU_USED, Operation.MEMORY_USED, Operation.INTERRUPTIBLE)
            .charged(provider -> Machines.bill(provider, Quantities.count(Scaling.DESIRED)))
            .build();

    private AutoScalingGroup() {}
}
