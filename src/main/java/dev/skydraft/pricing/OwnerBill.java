package dev.skydraft.pricing;

import dev.skydraft.design.Identified;
import dev.skydraft.kind.Category;
import java.math.BigDecimal;
import java.util.List;

/// The lines of one resource or connection.
///
/// @param owner id of the resource or connection
/// @param kind id of its kind
/// @param name its name; for a connection without one, the names of its ends
/// @param category the heading it stands under
/// @param lines in the order that its kind declares
/// @param known the exact sum of the known lines, in USD a month
/// @param unknown how many lines are unknown
/// @param pooledTiers whether what a line costs depends on what the whole account uses
public record OwnerBill(
        String owner,
        String kind,
        String name,
        Category category,
        List<CostLine> lines,
        BigDecimal known,
        int unknown,
        boolean pooledTiers)
        implements Identified {

    static OwnerBill of(String owner, String kind, String name, Category category, List<CostLine> lines) {
        BigDecimal known = BigDecimal.ZERO;
        int unknown = 0;
        boolean pooledTiers = false;
        for (CostLine line : lines) {
            if (line.monthly().isPresent()) {
                known = known.add(line.monthly().get());
            } else {
                unknown++;
            }
            pooledTiers |= line.charge().pooledTiers();
        }
        return new OwnerBill(owner, kind, name, category, List.copyOf(lines), known, unknown, pooledTiers);
    }

    @Override
    public String id() {
        return owner;
    }

    OwnerBill withLines(List<CostLine> newLines) {
        return of(owner, kind, name, category, newLines);
    }
}
