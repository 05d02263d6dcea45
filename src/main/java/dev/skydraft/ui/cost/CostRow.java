package dev.skydraft.ui.cost;

import dev.skydraft.pricing.CostLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row of the cost table: the whole bill, a category, a resource or connection, or one line of its bill.
///
/// @param key stable while the design is edited: `DATA`, `DATA/db`, `DATA/db/storage`
/// @param owner id of the resource or connection; empty for the whole and for categories
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
        if (figure(environment).complete()) {
            return Optional.empty();
        }
        List<CostRow> kept = children.stream()
                .flatMap(child -> child.unknownIn(environment).stream())
                .toList();
        return Optional.of(new CostRow(key, name, owner, figures, lines, kept));
    }
}
