package dev.skydraft.pricing;

import dev.skydraft.kind.OwnLine;
import dev.skydraft.kind.Pool;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lines at prices that stand in the design itself. No discount applies to them: they are what is paid.
final class OwnPrices {
    private static final Adjustment OWN = new Adjustment(Purchase.ON_DEMAND, Optional.empty(), true, Optional.empty());
    private static final CostLine.Charge CHARGE =
            new CostLine.Charge("", Optional.empty(), Optional.empty(), Pool.NONE, Optional.empty());

    private OwnPrices() {}

    /// @param costs each an [OwnLine]
    static List<CostLine> lines(String owner, List<String> costs) {
        return IntStream.range(0, costs.size())
                .mapToObj(i -> line(owner, "own-" + (i + 1), OwnLine.of(costs.get(i))))
                .toList();
    }

    private static CostLine line(String owner, String rule, OwnLine own) {
        return new CostLine(
                owner,
                rule,
                own.name(),
                Unit.ITEM,
                own.quantity(),
                own.usd(),
                own.quantity().flatMap(quantity -> own.usd().map(quantity::multiply)),
                "own price in the design",
                "",
                CHARGE,
                OWN);
    }
}
