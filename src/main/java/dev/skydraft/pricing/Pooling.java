package dev.skydraft.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tiers that count over the account: prices the sum of all lines of one key and shares it back by quantity, so that a
/// bill does not depend on how resources are split.
final class Pooling {
    private Pooling() {}

    /// @param drafts bills whose lines are priced as if each stood alone; what a pool does not change stays the same
    /// object
    static Bills pool(Bills drafts) {
        var shares = new IdentityHashMap<CostLine, BigDecimal>();
        pools(drafts).values().stream().filter(Pooling::reachesSecondTier).forEach(lines -> share(lines, shares));
        var patches = new TreeMap<String, Optional<OwnerBill>>();
        for (CostLine line : shares.keySet()) {
            patches.computeIfAbsent(
                    line.owner(), owner -> drafts.list().find(owner).map(b -> shared(b, shares)));
        }
        return drafts.patched(patches);
    }

    /// By key, which stands for one price, since a deployment has one region.
    private static Map<String, List<CostLine>> pools(Bills drafts) {
        var pools = new HashMap<String, List<CostLine>>();
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

    /// A line alone, and lines that together stay in the first tier, cost what their drafts say.
    private static boolean reachesSecondTier(List<CostLine> lines) {
        return lines.size() > 1
                && quantity(lines).compareTo(price(lines).tiers().get(1).from()) > 0;
    }

    private static void share(List<CostLine> lines, IdentityHashMap<CostLine, BigDecimal> shares) {
        BigDecimal quantity = quantity(lines);
        BigDecimal left = price(lines).of(quantity);
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

    private static BigDecimal quantity(List<CostLine> lines) {
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
