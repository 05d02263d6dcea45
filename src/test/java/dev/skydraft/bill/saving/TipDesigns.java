package dev.skydraft.bill.saving;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Machines;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.NosqlTable;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.PublicAddress;
import dev.skydraft.catalog.Queue;
import dev.skydraft.catalog.Users;
import dev.skydraft.catalog.VirtualMachine;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Scaling;
import java.math.BigDecimal;
import java.util.List;

/// A small design for each tip.
final class TipDesigns {
    private TipDesigns() {}

    /// Two zones, each with a public and a private subnet and a NAT gateway, and tasks in both private ones.
    static Designs twoZones() {
        return Designs.named("Two zones")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
                .subnet("public-b", "vpc", "10.0.2.0/24", "public", "b")
                .subnet("private-a", "vpc", "10.0.3.0/24", "private", "a")
                .subnet("private-b", "vpc", "10.0.4.0/24", "private", "b")
                .add("nat-a", NatGateway.KIND, "a@public-a")
                .add("nat-b", NatGateway.KIND, "a@public-b")
                .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                .set(ContainerService.ARCH, "arm64");
    }

    static final Design STORE = twoZones()
            .set(Scaling.DESIRED, 0L)
            .add("files", ObjectStorage.KIND)
            .add("table", NosqlTable.KIND)
            .add("customers", Users.KIND)
            .connect("api", "files")
            .connect("api", "table")
            .connect("api", "customers")
            .build();

    static final Design QUEUE = twoZones()
            .set(Scaling.DESIRED, 0L)
            .add("jobs", Queue.KIND)
            .connect("api", "jobs")
            .build();

    static final Design BUSY_QUEUE = twoZones()
            .set(Scaling.DESIRED, 0L)
            .add("jobs", Queue.KIND)
            .connect("api", "jobs")
            .set(dev.skydraft.catalog.Connections.PORT, 443L)
            .add("nat-a", NatGateway.KIND, "a@public-a")
            .set(NatGateway.DATA_GB, BigDecimal.valueOf(100))
            .add("nat-b", NatGateway.KIND, "a@public-b")
            .set(NatGateway.DATA_GB, BigDecimal.valueOf(300))
            .build();

    static final Design DEVELOPMENT = twoZones()
            .set(Scaling.DESIRED, 0L)
            .add("db", Database.KIND, "primary@private-a", "standby@private-b")
            .set(Database.SIZE, "t3.small")
            .environment("dev", dev -> dev)
            .build();

    static final Design ONE_ZONE = Designs.named("One zone")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
            .add("nat-1", NatGateway.KIND, "a@public-a")
            .set(NatGateway.DATA_GB, BigDecimal.TEN)
            .add("nat-2", NatGateway.KIND, "a@public-a")
            .set(NatGateway.DATA_GB, BigDecimal.ONE)
            .build();

    static final Design X86 = Designs.named("x86")
            .add("api", ContainerService.KIND)
            .set(ContainerService.CPU, BigDecimal.ONE)
            .set(ContainerService.MEMORY_GB, BigDecimal.TWO)
            .set(Scaling.DESIRED, 2L)
            .add("build", VirtualMachine.KIND)
            .set(Machines.SIZE, "t3.medium")
            .build();

    static final Design OLD_DISKS = Designs.named("Old disks")
            .add("server", VirtualMachine.KIND)
            .set(Machines.SIZE, "t4g.small")
            .set(Machines.DISK_TYPE, "gp2")
            .set(Machines.DISK_GB, BigDecimal.valueOf(100))
            .set(VirtualMachine.VOLUMES_GB, BigDecimal.valueOf(400))
            .add("large", VirtualMachine.KIND)
            .set(Machines.SIZE, "t4g.small")
            .set(Machines.DISK_TYPE, "gp2")
            .set(Machines.DISK_GB, BigDecimal.valueOf(2000))
            .add("db", Database.KIND)
            .set(Database.STORAGE_TYPE, "gp2")
            .build();

    static final Design IDLE_ADDRESS = Designs.named("Idle")
            .add("old", PublicAddress.KIND)
            .set(PublicAddress.IN_USE, false)
            .add("used", PublicAddress.KIND)
            .build();

    static final List<Design> ALL =
            List.of(STORE, QUEUE, BUSY_QUEUE, DEVELOPMENT, ONE_ZONE, X86, OLD_DISKS, IDLE_ADDRESS);
}
