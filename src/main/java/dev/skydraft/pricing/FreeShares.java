package dev.skydraft.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Shares allowances out over the prices that they are taken off: by quantity where several prices share one, such as
/// functions on two kinds of processors.
final class FreeShares {
    private FreeShares() {}

    /// Free units by price key.
    ///
    /// @param pools the lines of each key, in the order of keys
    static Map<String, BigDecimal> of(Collection<List<CostLine>> pools) {
        var byName = new TreeMap<String, List<List<CostLine>>>();
        for (List<CostLine> lines : pools) {
            lines.getFirst()
                    .charge()
                    .free()
                    .ifPresent(a -> byName.computeIfAbsent(a.name(), name -> new ArrayList<>())
                            .add(lines));
        }
        var free = new HashMap<String, BigDecimal>();
        byName.values().forEach(sharing -> share(sharing, free));
        return free;
    }

    private static void share(List<List<CostLine>> sharing, Map<String, BigDecimal> free) {
        BigDecimal used = sharing.stream().map(Pooling::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal given =
                charge(sharing.getFirst()).free().orElseThrow().quantity().min(used);
        BigDecimal left = given;
        for (List<CostLine> lines : sharing) {
            boolean last = lines == sharing.getLast();
            BigDecimal part = last ? left : part(given, Pooling.quantity(lines), used);
            free.put(charge(lines).key(), part);
            left = left.subtract(part);
        }
    }

    private static BigDecimal part(BigDecimal given, BigDecimal quantity, BigDecimal used) {
        return given.compareTo(used) == 0 ? quantity : given.multiply(quantity).divide(used, MathContext.DECIMAL128);
    }

    private static CostLine.Charge charge(List<CostLine> lines) {
        return lines.getFirst().charge();
    }
}
