package dev.skydraft.ui.cost;

import dev.skydraft.pricing.CostLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A row of the cost table: the whole bill, a group, a resource or connection, or one line of its bill.
///
/// @param key stable while the design is edited: `DATA`, `DATA/db`, `DATA/db/storage`
/// @param owner id of the resource or connection; empty for the whole and for groups
/// @param figures the monthly figure in each environment, by id
/// @param lines the line of each environment that has it, by id; only for the rows of single lines
public record CostRow(
        String key,
        String name,
        Optional<String> owner,
        Map<String, Figure> figures,
        Map<String, CostLine> lines,
        List<CostRow> children) {

    public Figure figure(String environment) {
        return figures.getOrDefault(environment, Figure.NONE);
    }

    public Optional<CostLine> line(String environment) {
        return Optional.ofNullable(lines.get(environment));
    }

    public boolean isLine() {
        return !lines.isEmpty();
    }

    /// What of this is unknown in an environment; empty if nothing is.
    Optional<CostRow> unknownIn(String environment) {
        return keeping(row -> !row.figure(environment).complete());
    }

    /// What of this has a price in an environment that something stands against; empty if nothing has.
    Optional<CostRow> doubtfulIn(String environment) {
        return keeping(row -> row.figure(environment).doubtful() > 0);
    }

    private Optional<CostRow> keeping(Predicate<CostRow> which) {
        if (!which.test(this)) {
            return Optional.empty();
        }
        List<CostRow> kept = children.stream()
                .flatMap(child -> child.keeping(which).stream())
                .toList();
        return Optional.of(new CostRow(key, name, owner, figures, lines, kept));
    }
}
