package dev.skydraft.ui.compare;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.bill.Comparison;
import java.util.List;

/// What the comparison panel shows.
///
/// @param environments all of the design
/// @param base id of the one that the others are compared with
/// @param chosen ids of those that are compared with it, in the design's order
/// @param comparison of the base and the chosen, in that order
/// @param lines those that are listed
public record Compared(
        List<Choice> environments, String base, List<String> chosen, Comparison comparison, List<ComparedLine> lines) {

    /// An environment that can be compared.
    public record Choice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    Choice baseChoice() {
        return environments.stream()
                .filter(e -> e.id().equals(base))
                .findFirst()
                .orElseThrow();
    }

    /// The id of the environment at a side of the comparison.
    String environment(int side) {
        return side == 0 ? base : chosen.get(side - 1);
    }

    /// "3 of 34 lines differ", "nothing differs".
    String summary() {
        int all = comparison.lines().size();
        int differing = comparison.differences().size();
        if (all == 0) {
            return "Nothing is charged for.";
        }
        return differing == 0
                ? "All %d lines are the same.".formatted(all)
                : "%d of %d lines %s".formatted(differing, all, differing == 1 ? "differs" : "differ");
    }
}
