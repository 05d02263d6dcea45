package dev.skydraft.bill.saving;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Cache;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Machines;
import dev.skydraft.catalog.Monitoring;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.NosqlTable;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.PublicAddress;
import dev.skydraft.catalog.Queue;
import dev.skydraft.catalog.Users;
import dev.skydraft.catalog.VirtualMachine;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Operation;
import dev.skydraft.kind.Purchase;
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
            .set(Connections.PORT, 443L)
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
            .set(Purchase.OF_MACHINES, "spot")
            .set(Machines.DISK_TYPE, "gp2")
            .set(Machines.DISK_GB, BigDecimal.valueOf(100))
            .set(VirtualMachine.VOLUMES_GB, BigDecimal.valueOf(400))
            .add("large", VirtualMachine.KIND)
            .set(Machines.SIZE, "t4g.small")
            .set(Purchase.OF_MACHINES, "spot")
            .set(Machines.DISK_TYPE, "gp2")
            .set(Machines.DISK_GB, BigDecimal.valueOf(2000))
            .add("db", Database.KIND)
            .set(Purchase.OF_DATA, "reserved-1y")
            .set(Database.STORAGE_TYPE, "gp2")
            .build();

    static final Design IDLE_ADDRESS = Designs.named("Idle")
            .add("old", PublicAddress.KIND)
            .set(PublicAddress.IN_USE, false)
            .add("used", PublicAddress.KIND)
            .build();

    static final Design LITTLE_USED = Designs.named("Little used")
            .add("api", ContainerService.KIND)
            .set(ContainerService.ARCH, "arm64")
            .set(ContainerService.CPU, BigDecimal.TWO)
            .set(ContainerService.MEMORY_GB, BigDecimal.valueOf(8))
            .set(Scaling.DESIRED, 2L)
            .set(Operation.CPU_USED, BigDecimal.valueOf(20))
            .set(Operation.MEMORY_USED, BigDecimal.valueOf(30))
            .set(Purchase.OF_TASKS, "savings-plan-1y")
            .add("db", Database.KIND)
            .set(Database.SIZE, "t3.large")
            .set(Purchase.OF_DATA, "reserved-1y")
            .set(Operation.CPU_USED, BigDecimal.TEN)
            .set(Operation.MEMORY_USED, BigDecimal.valueOf(40))
            .add("busy", Database.KIND)
            .set(Database.SIZE, "t3.large")
            .set(Purchase.OF_DATA, "reserved-1y")
            .set(Operation.CPU_USED, BigDecimal.valueOf(35))
            .set(Operation.MEMORY_USED, BigDecimal.TEN)
            .build();

    static final Design SELDOM_READ = Designs.named("Seldom read")
            .add("archive", ObjectStorage.KIND)
            .set(ObjectStorage.STORAGE_GB, BigDecimal.valueOf(1000))
            .set(ObjectStorage.WRITES, 1000L)
            .set(ObjectStorage.READS, 10_000L)
            .set(ObjectStorage.RETRIEVED_GB, BigDecimal.valueOf(50))
            .add("busy", ObjectStorage.KIND)
            .set(ObjectStorage.STORAGE_GB, BigDecimal.TEN)
            .set(ObjectStorage.WRITES, 1000L)
            .set(ObjectStorage.READS, 10_000L)
            .set(ObjectStorage.RETRIEVED_GB, BigDecimal.valueOf(50))
            .add("unknown", ObjectStorage.KIND)
            .set(ObjectStorage.STORAGE_GB, BigDecimal.valueOf(1000))
            .build();

    static final Design OLD_LOGS = Designs.named("Old logs")
            .add("year", Monitoring.KIND)
            .set(Monitoring.RETENTION_DAYS, 365L)
            .set(Monitoring.LOGS_STORED_GB, BigDecimal.valueOf(365))
            .add("for-ever", Monitoring.KIND)
            .set(Monitoring.LOGS_GB, BigDecimal.valueOf(20))
            .set(Monitoring.LOGS_STORED_GB, BigDecimal.valueOf(400))
            .build();

    static final Design INTERRUPTIBLE = Designs.named("Interruptible")
            .add("batch", ContainerService.KIND)
            .set(ContainerService.ARCH, "arm64")
            .set(ContainerService.CPU, BigDecimal.ONE)
            .set(ContainerService.MEMORY_GB, BigDecimal.TWO)
            .set(Operation.INTERRUPTIBLE, true)
            .build();

    static final Design STEADY = Designs.named("Steady")
            .add("server", VirtualMachine.KIND)
            .set(Machines.SIZE, "t4g.medium")
            .add("cache", Cache.KIND)
            .set(Cache.SIZE, "t4g.micro")
            .build();

    static final List<Design> ALL = List.of(
            STORE,
            QUEUE,
            BUSY_QUEUE,
            DEVELOPMENT,
            ONE_ZONE,
            X86,
            OLD_DISKS,
            IDLE_ADDRESS,
            LITTLE_USED,
            SELDOM_READ,
            OLD_LOGS,
            INTERRUPTIBLE,
            STEADY);
}
