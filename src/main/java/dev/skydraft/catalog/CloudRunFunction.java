package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How Cloud Run bills functions: for their requests and for the vCPU and memory of each run, whose time is rounded up.
final class CloudRunFunction {
    /// What a run's time is rounded up to (Cloud Run pricing: to the nearest 100 milliseconds).
    private static final long STEP_MS = 100;

    private static final BigDecimal STEPS_A_SECOND = BigDecimal.TEN;
    private static final BigDecimal MB_A_GIB = BigDecimal.valueOf(1024);

    /// vCPU that a function has by its memory in MB (Cloud Run functions, memory and CPU limits: the defaults).
    private static final TreeMap<Long, BigDecimal> VCPU = new TreeMap<>(Map.of(
            128L,
            new BigDecimal("0.083"),
            256L,
            new BigDecimal("0.167"),
            512L,
            new BigDecimal("0.333"),
            1024L,
            new BigDecimal("0.583"),
            2048L,
            BigDecimal.ONE,
            4096L,
            BigDecimal.TWO,
            8192L,
            BigDecimal.TWO,
            16384L,
            BigDecimal.valueOf(4)));

    private CloudRunFunction() {}

    static CostRule requests(Whole requests) {
        return line("requests", "Requests", Unit.REQUEST, "gcp/cloud-run/requests")
                .usageCount(requests);
    }

    static CostRule vcpu(Whole requests, Whole duration, Whole memoryMb) {
        return line("vcpu", "vCPU", Unit.VCPU_SECOND, "gcp/cloud-run/request-based/vcpu")
                .timesKnown(b -> seconds(requests, duration, b)
                        .flatMap(time -> vcpu(b.get(memoryMb)).map(time::multiply)));
    }

    static CostRule memory(Whole requests, Whole duration, Whole memoryMb) {
        return line("duration", "Memory", Unit.GIB_SECOND, "gcp/cloud-run/request-based/memory")
                .timesKnown(b -> seconds(requests, duration, b)
                        .map(BigDecimal.valueOf(b.get(memoryMb)).divide(MB_A_GIB)::multiply));
    }

    private static Optional<BigDecimal> vcpu(long memoryMb) {
        return Optional.ofNullable(VCPU.ceilingEntry(memoryMb)).map(Map.Entry::getValue);
    }

    /// Seconds a month of all runs, each rounded up.
    private static Optional<BigDecimal> seconds(Whole requests, Whole duration, Billable b) {
        return b.find(requests)
                .flatMap(runs -> b.find(duration)
                        .map(ms -> BigDecimal.valueOf(runs)
                                .multiply(BigDecimal.valueOf(Math.ceilDiv(ms, STEP_MS)))
                                .divide(STEPS_A_SECOND)));
    }
}
