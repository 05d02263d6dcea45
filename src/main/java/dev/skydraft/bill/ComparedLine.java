package dev.skydraft.bill;

import dev.skydraft.kind.Category;
import dev.skydraft.pricing.CostLine;
import java.util.List;
import java.util.Optional;

/// A line of several bills, by owner and rule.
///
/// @param owner id of the resource or connection
/// @param kind id of its kind
/// @param ownerName its name
/// @param rule short name of the line
/// @param name the line's name on the bill
/// @param at the line in each bill, in the order of [Comparison#sides]; empty where the bill has none
/// @param marks how it stands in each bill to that of the first, which itself is the same
/// @param deltas what it costs in each bill more than in the first
public record ComparedLine(
        String owner,
        String kind,
        String ownerName,
        Category category,
        String rule,
        String name,
        List<Optional<CostLine>> at,
        List<Mark> marks,
        List<Delta> deltas) {

    /// True if it stands otherwise in any bill than in the first.
    public boolean differs() {
        return marks.stream().anyMatch(Mark::differs);
    }

    /// Unique among the lines: `alb/lcu`.
    public String ref() {
        return owner + "/" + rule;
    }
}
