package dev.skydraft.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tiers that count over the account: prices the sum of all lines of one key and shares it back by quantity, so that a
/// bill does not depend on how resources are split.
final class Pooling {
    private Pooling() {}

    static Bills pool(Bills drafts) {
        Map<Price, List<CostLine>> pools = new HashMap<>();
        for (OwnerBill bill : drafts.list()) {
            for (CostLine line : bill.lines()) {
                if (line.charge().pooledTiers() && line.known()) {
                    pools.computeIfAbsent(line.charge().price().orElseThrow(), p -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        Bills pooled = drafts;
        for (Map.Entry<Price, List<CostLine>> pool : pools.entrySet()) {
            if (pool.getValue().size() > 1) {
                pooled = shared(pooled, pool.getKey(), pool.getValue());
            }
        }
        return pooled;
    }

    private static Bills shared(Bills bills, Price price, List<CostLine> lines) {
        BigDecimal quantity =
                lines.stream().map(l -> l.quantity().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = price.of(quantity);
        BigDecimal average = quantity.signum() == 0 ? BigDecimal.ZERO : left.divide(quantity, MathContext.DECIMAL128);
        Bills shared = bills;
        for (int i = 0; i < lines.size(); i++) {
            CostLine line = lines.get(i);
            boolean last = i == lines.size() - 1;
            BigDecimal share = last ? left : average.multiply(line.quantity().orElseThrow());
            left = left.subtract(share);
            shared = replaced(shared, line, line.withMonthly(share));
        }
        return shared;
    }

    private static Bills replaced(Bills bills, CostLine line, CostLine now) {
        OwnerBill bill = bills.find(line.owner()).orElseThrow();
        List<CostLine> lines = bill.lines().stream()
                .map(l -> l.rule().equals(line.rule()) ? now : l)
                .toList();
        return bills.with(bill.owner(), bill.withLines(lines));
    }
}
