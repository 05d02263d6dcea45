package dev.skydraft.ui.cost;

import dev.skydraft.check.Budget;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The bills of all environments side by side, as the cost panel shows them.
///
/// @param environments in the design's order, the root first
/// @param shown id of the environment that is shown
/// @param grouping what its groups are
/// @param total the whole bill; its children are groups, theirs are resources and connections, theirs are lines
public record CostTable(List<Column> environments, String shown, Grouping grouping, CostRow total) {
    /// So many colours tell groups by tag apart; further ones begin anew.
    private static final int TAG_COLORS = 8;

    /// Before anything is reckoned.
    static final CostTable NONE = new CostTable(
            List.of(),
            "",
            Grouping.BY_CATEGORY,
            new CostRow("total", "Total", Optional.empty(), Map.of(), Map.of(), List.of()));

    /// An environment that has a column.
    public record Column(String id, String name, Optional<Budget> budget) {}

    /// The same bills while another environment is shown.
    CostTable showing(String environment) {
        return new CostTable(environments, environment, grouping, total);
    }

    /// The style class that gives a group its colour.
    String styleClass(CostRow group) {
        if (grouping.byCategory()) {
            return "category-" + group.key().toLowerCase(Locale.ROOT);
        }
        return group.key().equals(grouping.untagged())
                ? "tag-none"
                : "tag-" + total.children().stream().map(CostRow::key).toList().indexOf(group.key()) % TAG_COLORS;
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
