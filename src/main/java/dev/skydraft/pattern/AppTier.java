package dev.skydraft.pattern;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Scaling;
import java.math.BigDecimal;

/// Sizes of tasks and database for a load to begin with.
///
/// @param vcpu of one task
/// @param memoryGb of one task
/// @param tasks in normal times; four times as many at most
/// @param database instance size
record AppTier(String vcpu, String memoryGb, long tasks, String database) {
    private static final int GROWTH = 4;

    static AppTier of(String load) {
        return switch (load) {
            case Questions.SMALL -> new AppTier("0.25", "0.5", 2, "t4g.micro");
            case Questions.LARGE -> new AppTier("2", "4", 4, "r6g.large");
            default -> new AppTier("1", "2", 2, "t4g.medium");
        };
    }

    /// The service with tasks of that size, that scale on their CPU as the provider's own target tracking begins with.
    Resource sized(Resource service) {
        return service.with(ContainerService.CPU, new BigDecimal(vcpu))
                .with(ContainerService.MEMORY_GB, new BigDecimal(memoryGb))
                .with(ContainerService.ARCH, "arm64")
                .with(Scaling.DESIRED, tasks)
                .with(Scaling.MIN, tasks)
                .with(Scaling.MAX, tasks * GROWTH)
                .with(ContainerService.CPU_OUT, 70L)
                .with(ContainerService.CPU_OUT_MINUTES, 3L)
                .with(ContainerService.CPU_IN, 30L)
                .with(ContainerService.CPU_IN_MINUTES, 10L);
    }

    Resource sizedDatabase(Resource instance) {
        return instance.with(Database.SIZE, database);
    }
}
