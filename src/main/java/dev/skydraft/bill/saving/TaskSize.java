package dev.skydraft.bill.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A size of Fargate tasks. Only some memory goes with a vCPU (Amazon ECS, "Task definition parameters for Fargate:
/// task size").
record TaskSize(BigDecimal vcpu, BigDecimal gb) {
    private static final List<Range> RANGES = List.of(
            new Range("0.25", "0.5", "0.5", "0.5"),
            new Range("0.25", "1", "2", "1"),
            new Range("0.5", "1", "4", "1"),
            new Range("1", "2", "8", "1"),
            new Range("2", "4", "16", "1"),
            new Range("4", "8", "30", "1"),
            new Range("8", "16", "60", "4"),
            new Range("16", "32", "120", "8"));

    /// The memory that goes with a vCPU: from, to, in steps.
    private record Range(BigDecimal vcpu, BigDecimal from, BigDecimal to, BigDecimal step) {
        Range(String vcpu, String from, String to, String step) {
            this(new BigDecimal(vcpu), new BigDecimal(from), new BigDecimal(to), new BigDecimal(step));
        }

        Stream<TaskSize> sizes() {
            return Stream.iterate(from, gb -> gb.compareTo(to) <= 0, gb -> gb.add(step))
                    .map(gb -> new TaskSize(vcpu, gb));
        }
    }

    /// The size with the least vCPU, and then the least memory, that has as much as is needed of both.
    static Optional<TaskSize> smallest(BigDecimal vcpu, BigDecimal gb) {
        return RANGES.stream()
                .flatMap(Range::sizes)
                .filter(size -> size.vcpu().compareTo(vcpu) >= 0 && size.gb().compareTo(gb) >= 0)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskSize size && vcpu.compareTo(size.vcpu) == 0 && gb.compareTo(size.gb) == 0;
    }

    @Override
    public int hashCode() {
        return vcpu.stripTrailingZeros().hashCode() * 31
                + gb.stripTrailingZeros().hashCode();
    }
}
