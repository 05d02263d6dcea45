package dev.skydraft.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Tiers and allowances that count over the account: prices the sum of all lines of one key and shares it back by
/// quantity, so that a bill does not depend on how resources are split.
final class Pooling {
    private Pooling() {}

    /// @param drafts bills whose lines are priced as if each stood alone; what a pool does not change stays the same
    /// object
    static Bills pool(Bills drafts) {
        var shares = new IdentityHashMap<CostLine, BigDecimal>();
        SortedMap<String, List<CostLine>> pools = pools(drafts);
        Map<String, BigDecimal> free = FreeShares.of(pools.values());
        pools.forEach((key, lines) -> {
            BigDecimal given = free.getOrDefault(key, BigDecimal.ZERO);
            if (shared(lines, given)) {
                share(lines, given, shares);
            }
        });
        var patches = new TreeMap<String, Optional<OwnerBill>>();
        for (CostLine line : shares.keySet()) {
            patches.computeIfAbsent(
                    line.owner(), owner -> drafts.list().find(owner).map(b -> shared(b, shares)));
        }
        return drafts.patched(patches);
    }

    /// By key, which stands for one price, since a deployment has one region.
    private static SortedMap<String, List<CostLine>> pools(Bills drafts) {
        var pools = new TreeMap<String, List<CostLine>>();
        for (OwnerBill bill : drafts.tiered()) {
            for (CostLine line : bill.lines()) {
                if (line.charge().pooledTiers() && line.known()) {
                    pools.computeIfAbsent(line.charge().key(), key -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        return pools;
    }

    /// A line alone that has its whole allowance, and lines that together stay in the first tier of a price without
    /// one, cost what their drafts say.
    private static boolean shared(List<CostLine> lines, BigDecimal free) {
        BigDecimal quantity = quantity(lines);
        Optional<Allowance> allowance = lines.getFirst().charge().free();
        if (allowance.isPresent()) {
            boolean whole = free.compareTo(allowance.get().quantity().min(quantity)) == 0;
            return quantity.signum() > 0 && !(lines.size() == 1 && whole);
        }
        return lines.size() > 1
                && quantity.compareTo(price(lines).tiers().get(1).from()) > 0;
    }

    private static void share(List<CostLine> lines, BigDecimal free, IdentityHashMap<CostLine, BigDecimal> shares) {
        BigDecimal quantity = quantity(lines);
        BigDecimal left = price(lines).of(quantity).subtract(price(lines).of(free));
        BigDecimal average = left.divide(quantity, MathContext.DECIMAL128);
        for (CostLine line : lines) {
            BigDecimal share = average.multiply(quantity(line));
            shares.put(line, share);
            left = left.subtract(share);
        }
        // The last digits that the average cannot hold, so that the shares add up to the price of the whole.
        CostLine largest = Collections.max(lines, Comparator.comparing(Pooling::quantity));
        shares.merge(largest, left, BigDecimal::add);
    }

    private static Price price(List<CostLine> lines) {
        return lines.getFirst().charge().price().orElseThrow();
    }

    static BigDecimal quantity(Collection<CostLine> lines) {
        return lines.stream().map(Pooling::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal quantity(CostLine line) {
        return line.quantity().orElseThrow();
    }

    private static OwnerBill shared(OwnerBill bill, IdentityHashMap<CostLine, BigDecimal> shares) {
        return bill.withLines(bill.lines().stream()
                .map(l -> shares.containsKey(l) ? l.withMonthly(shares.get(l)) : l)
                .toList());
    }
}
