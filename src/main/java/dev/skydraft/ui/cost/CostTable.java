package dev.skydraft.ui.cost;

import dev.skydraft.check.Budget;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The bills of all environments side by side, as the cost panel shows them.
///
/// @param environments in the design's order, the root first
/// @param shown id of the environment that is shown
/// @param total the whole bill; its children are categories, theirs are resources and connections, theirs are lines
public record CostTable(List<Column> environments, String shown, CostRow total) {

    /// Before anything is reckoned.
    static final CostTable NONE = new CostTable(
            List.of(), "", new CostRow("total", "Total", Optional.empty(), Map.of(), Map.of(), List.of()));

    /// An environment that has a column.
    ///
    public record Column(String id, String name, Optional<Budget> budget) {}

    /// The same bills while another environment is shown.
    CostTable showing(String environment) {
        return new CostTable(environments, environment, total);
    }

    /// The environment whose difference from the root is worth a column: the one shown, or the last while the root
    /// itself is shown; empty for a design with one environment.
    public Optional<Column> compared() {
        if (environments.size() < 2) {
            return Optional.empty();
        }
        Column root = environments.getFirst();
        return root.id().equals(shown)
                ? Optional.of(environments.getLast())
                : environments.stream().filter(e -> e.id().equals(shown)).findFirst();
    }

    /// How a row differs between [#compared] and the root.
    public String difference(CostRow row) {
        return compared()
                .flatMap(c -> row.figure(c.id())
                        .differenceFrom(row.figure(environments.getFirst().id())))
                .orElse("");
    }

    public String differenceTitle() {
        return compared()
                .map(c -> c.name() + " − " + environments.getFirst().name())
                .orElse("");
    }

    /// The name of the environment shown.
    public String shownName() {
        return environments.stream()
                .filter(e -> e.id().equals(shown))
                .findFirst()
                .map(Column::name)
                .orElse(shown);
    }

    /// "TaskFlow API · vCPU" for a line, the name alone for anything else.
    String nameOf(CostRow row) {
        if (!row.isLine()) {
            return row.name();
        }
        return total.children().stream()
                .flatMap(category -> category.children().stream())
                .filter(owner -> owner.owner().equals(row.owner()))
                .findFirst()
                .map(owner -> owner.name() + " · " + row.name())
                .orElse(row.name());
    }

    /// The bill with only what is unknown in the environment shown.
    CostRow unknown() {
        return total.unknownIn(shown).orElseGet(this::empty);
    }

    /// The bill with only the lines whose price in the environment shown has something against it.
    CostRow doubtful() {
        return total.doubtfulIn(shown).orElseGet(this::empty);
    }

    private CostRow empty() {
        return new CostRow(total.key(), total.name(), total.owner(), total.figures(), total.lines(), List.of());
    }
}
