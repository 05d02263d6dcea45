package dev.skydraft.bill.saving;

import dev.skydraft.kind.SizeTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// Finds a smaller size of the same family. A burstable one is only taken where its baseline bears the CPU that is
/// used, since it runs faster for a while alone.
final class SmallerSize {
    /// Percent of each vCPU that a burstable size bears for good (AWS, "Key concepts and definitions for burstable
    /// performance instances"; the same for t3 and t4g).
    private static final Map<String, Integer> BASELINES = Map.of(
            "nano", 5,
            "micro", 10,
            "small", 20,
            "medium", 20,
            "large", 30,
            "xlarge", 40,
            "2xlarge", 40);

    private static final Comparator<SizeTable.Row> SMALLEST =
            Comparator.comparing(SizeTable.Row::gib).thenComparing(SizeTable.Row::vcpu);

    private SmallerSize() {}

    /// The smallest one that has as much as is needed; nothing where that is the size itself.
    ///
    /// @param cpuUsed percent of all vCPU of the size as it is
    static Optional<SizeTable.Row> in(
            SizeTable table, SizeTable.Row now, BigDecimal vcpu, BigDecimal gib, BigDecimal cpuUsed) {
        BigDecimal busy = now.vcpu().multiply(cpuUsed);
        return table.rows().stream()
                .filter(row -> family(row).equals(family(now)) && SMALLEST.compare(row, now) < 0)
                .filter(row -> row.vcpu().compareTo(vcpu) >= 0 && row.gib().compareTo(gib) >= 0)
                .filter(row -> bears(row, busy))
                .min(SMALLEST);
    }

    /// @param busy percent of one vCPU
    private static boolean bears(SizeTable.Row row, BigDecimal busy) {
        boolean burstable = family(row).startsWith("t");
        Integer baseline = BASELINES.get(row.id().substring(row.id().indexOf('.') + 1));
        return !burstable
                || (baseline != null
                        && row.vcpu().multiply(BigDecimal.valueOf(baseline)).compareTo(busy) >= 0);
    }

    /// "t3" of "t3.small"
    private static String family(SizeTable.Row row) {
        return row.id().split("\\.", 2)[0];
    }
}
