package dev.skydraft.export.report;

import dev.skydraft.kind.Category;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// The bills of one category, with their sub-total.
record CostGroup(Category category, List<OwnerBill> bills) {

    /// Those that have a bill, in the order of categories.
    static List<CostGroup> of(Estimate estimate) {
        return Arrays.stream(Category.values())
                .map(category -> new CostGroup(
                        category,
                        estimate.bills().stream()
                                .filter(b -> b.category() == category)
                                .toList()))
                .filter(group -> !group.bills().isEmpty())
                .toList();
    }

    BigDecimal known() {
        return bills.stream().map(OwnerBill::known).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean complete() {
        return bills.stream().allMatch(b -> b.unknown() == 0);
    }
}
