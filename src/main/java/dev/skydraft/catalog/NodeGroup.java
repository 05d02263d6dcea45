package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;

/// The machines of a Kubernetes cluster that are alike, over several zones; a `part of` connection says of which one.
public final class NodeGroup {
    public static final ResourceKind KIND = kind("node-group", "Node group", Category.COMPUTE)
            .help("Machines of a Kubernetes cluster; join it to the cluster by a \"part of\" connection.")
            .named("EKS node group", "GKE node pool", "AKS node pool")
            .livesIn(Scope.SUBNET)
            .traits(Trait.GUARDED)
            .summary((values, provider) ->
                    values.get(Scaling.DESIRED) + " × " + Facts.size(values, Machines.SIZE, provider))
            .section(
                    "Each node",
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

    private NodeGroup() {}
}
