package dev.skydraft.kind;

import java.util.List;

/// What a kind costs on one provider.
public sealed interface Bill {
    /// Charged by these lines.
    record Charged(List<CostRule> rules) implements Bill {}

    /// Not charged for; `source` says by whom and why.
    record Free(String source) implements Bill {}

    /// Charged by what a design itself says, a line of text for each line of the bill.
    record Own(Lines costs) implements Bill {}

    /// The provider has no such service; `why` names what comes nearest.
    record NotOffered(String why) implements Bill {}

    /// The lines of the bill; none where nothing is charged.
    default List<CostRule> lines() {
        return this instanceof Charged charged ? charged.rules() : List.of();
    }
}
