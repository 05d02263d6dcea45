package dev.skydraft.generate;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Slug;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes the services of a synthetic VPC, with values that a provider would take. Some usage stays unset, as in designs
/// that people draw.
final class SyntheticServices {
    static final int LISTENER_PORT = 443;
    static final int CONTAINER_PORT = 8080;
    static final int DATABASE_PORT = 5432;

    /// vCPU and GB of a task; Fargate takes memory of two to eight times the vCPU.
    private static final List<Task> TASKS = List.of(
            new Task("0.25", "0.5"), new Task("0.5", "1"), new Task("1", "2"), new Task("1", "4"), new Task("2", "8"));

    private static final List<String> SIZES = List.of("t3.small", "t3.medium", "t4g.large", "m6g.large", "r6g.xlarge");

    private final String vpc;
    private final Random random;
    private final Parts parts;

    private record Task(String cpu, String memoryGb) {}

    /// @param vpc the VPC's name
    SyntheticServices(String vpc, Random random, Parts parts) {
        this.vpc = vpc;
        this.random = random;
        this.parts = parts;
    }

    /// Present in both zones, as AWS demands.
    Resource loadBalancer(Slot slot) {
        Resource balancer = resource(LoadBalancer.KIND, "Balancer", slot, both(Tier.PUBLIC, slot))
                .withGroups(List.of(SyntheticGroups.id(vpc, Tier.PUBLIC)))
                .with(LoadBalancer.LISTENER_PORT, (long) LISTENER_PORT)
                .with(LoadBalancer.LISTENER_PROTOCOL, "https")
                .with(LoadBalancer.CERTIFICATE, "example.com")
                .with(LoadBalancer.HEALTH_CHECK_PATH, "/health");
        return added(oneIn(4) ? balancer : balancer.with(LoadBalancer.LCU, BigDecimal.valueOf(random.nextInt(1, 50))));
    }

    Resource natGateway(Slot slot) {
        return added(resource(NatGateway.KIND, "NAT gateway", slot, List.of(home(Tier.PUBLIC, slot)))
                .with(NatGateway.DATA_GB, BigDecimal.valueOf(random.nextInt(1, 1000))));
    }

    Resource containerService(Slot slot) {
        Task task = TASKS.get(random.nextInt(TASKS.size()));
        long desired = random.nextInt(1, 7);
        List<Placement> at = oneIn(2) ? both(Tier.PRIVATE, slot) : List.of(home(Tier.PRIVATE, slot));
        Resource service = resource(ContainerService.KIND, "Service", slot, at)
                .withGroups(List.of(SyntheticGroups.id(vpc, Tier.PRIVATE)))
                .with(ContainerService.IMAGE, "example/service-" + slot.label() + ":1.0")
                .with(ContainerService.PORT, (long) CONTAINER_PORT)
                .with(ContainerService.CPU, new BigDecimal(task.cpu()))
                .with(ContainerService.MEMORY_GB, new BigDecimal(task.memoryGb()))
                .with(ContainerService.ARCH, oneIn(2) ? "arm64" : "x86-64")
                .with(Scaling.DESIRED, desired)
                .with(Scaling.MIN, desired)
                .with(Scaling.MAX, desired * 4);
        parts.inDev(service, Values.NONE.with(Scaling.DESIRED, 1L).with(Scaling.MIN, 1L));
        return added(service);
    }

    /// Half of them with a standby, which `dev` does without.
    Resource database(Slot slot) {
        var at = new ArrayList<>(List.of(home(Tier.DATA, slot).withKey("primary")));
        if (oneIn(2)) {
            at.add(place(Tier.DATA, slot.home().other(), slot).withKey("standby"));
        }
        Resource database = resource(Database.KIND, "Database", slot, at)
                .withGroups(List.of(SyntheticGroups.id(vpc, Tier.DATA)))
                .with(Database.SIZE, SIZES.get(random.nextInt(SIZES.size())))
                .with(Database.STORAGE_GB, BigDecimal.valueOf(random.nextInt(20, 500)));
        parts.inDev(database, Values.NONE.with(Database.SIZE, "t3.micro"));
        if (at.size() > 1) {
            parts.absentInDev(database, "standby");
        }
        return added(oneIn(2) ? database : database.with(Database.BACKUP_GB, BigDecimal.valueOf(random.nextInt(100))));
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private Resource added(Resource resource) {
        parts.add(resource);
        return resource;
    }

    private static Resource resource(ResourceKind kind, String what, Slot slot, List<Placement> at) {
        String name = what + " " + slot.label();
        return Resource.of(Slug.of(name), kind, name, at.toArray(Placement[]::new));
    }

    private List<Placement> both(Tier tier, Slot slot) {
        return List.of(place(tier, Zone.A, slot), place(tier, Zone.B, slot));
    }

    private Placement home(Tier tier, Slot slot) {
        return place(tier, slot.home(), slot);
    }

    private Placement place(Tier tier, Zone zone, Slot slot) {
        String subnet = Slug.of(vpc + " " + tier.id() + " " + zone.id());
        return Placement.in(subnet, zone.id(), GridPlan.box(slot.number()));
    }
}
