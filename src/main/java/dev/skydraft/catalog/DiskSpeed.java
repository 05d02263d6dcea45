package dev.skydraft.catalog;

import static dev.skydraft.kind.CostRule.line;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Unit;
import dev.skydraft.kind.Whole;
import java.math.BigDecimal;
import java.util.function.Function;

/// What the speed of a server's disk costs on AWS (Amazon EBS pricing): gp3 includes 3,000 IOPS and 125 MB/s, io1 bills
/// every IOPS, the speed of gp2 follows from its size.
public final class DiskSpeed {
    private static final long INCLUDED_IOPS = 3000;
    private static final long INCLUDED_MBPS = 125;

    public static final Whole IOPS = Whole.of(
                    "diskIops", "Disk IOPS", "Of each disk; gp3 includes 3,000, io1 is billed for all. Billed on AWS.")
            .within(100, 80_000)
            .in("IOPS")
            .or(INCLUDED_IOPS);
    public static final Whole MBPS = Whole.of(
                    "diskMbps", "Disk throughput", "Of each disk of type gp3, which includes 125. Billed on AWS.")
            .within(INCLUDED_MBPS, 2000)
            .in("MB/s")
            .or(INCLUDED_MBPS);

    private DiskSpeed() {}

    /// The IOPS of the disks of so many servers.
    static CostRule iops(Function<Billable, BigDecimal> count) {
        return line("disk-iops", "Disk IOPS", Unit.IOPS_MONTH, b -> Machines.disk(b, "/iops"))
                .times(b -> count.apply(b).multiply(BigDecimal.valueOf(billedIops(b))))
                .when(b -> billedIops(b) > 0);
    }

    /// The throughput of the disks of so many servers.
    static CostRule throughput(Function<Billable, BigDecimal> count) {
        return line("disk-throughput", "Disk throughput above 125 MB/s", Unit.MBPS_MONTH, "aws/ebs/gp3/throughput")
                .times(b -> count.apply(b).multiply(BigDecimal.valueOf(b.get(MBPS) - INCLUDED_MBPS)))
                .when(b -> b.get(Machines.DISK_TYPE).equals("gp3") && b.get(MBPS) > INCLUDED_MBPS);
    }

    private static long billedIops(Billable b) {
        return switch (b.get(Machines.DISK_TYPE)) {
            case "io1" -> b.get(IOPS);
            case "gp3" -> Math.max(0, b.get(IOPS) - INCLUDED_IOPS);
            default -> 0;
        };
    }
}
