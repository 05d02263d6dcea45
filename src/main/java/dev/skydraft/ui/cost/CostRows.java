package dev.skydraft.ui.cost;

import dev.skydraft.check.Budget;
import dev.skydraft.design.Design;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.OwnerBill;
import dev.skydraft.ui.document.Reckoning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lays the bills of all environments side by side. What did not change since the last time gives the same row object,
/// so that whoever shows the rows finds quickly what to paint again.
final class CostRows {
    private static final String TOTAL = "total";

    private Map<String, Owner> owners = Map.of();

    /// The bills of one owner by environment, and the row made from them.
    private record Owner(Map<String, OwnerBill> bills, CostRow row) {
        boolean isOf(Map<String, OwnerBill> now) {
            return bills.size() == now.size()
                    && bills.entrySet().stream().allMatch(e -> e.getValue() == now.get(e.getKey()));
        }
    }

    CostTable table(Design design, String shown, Reckoning reckoning, Grouping grouping) {
        List<CostTable.Column> columns = design.environments().stream()
                .map(e -> new CostTable.Column(e.id(), e.name(), Budget.of(design, e.id())))
                .toList();
        Map<String, Owner> now = new HashMap<>();
        List<CostRow> rows = new ArrayList<>();
        billsByGroup(grouping.groups(reckoning), reckoning)
                .forEach((group, bills) -> rows.add(groupRow(group, bills, now)));
        owners = now;
        return new CostTable(columns, shown, grouping, sum(TOTAL, "Total", Optional.empty(), rows));
    }

    /// By group, then by owner, then by environment.
    private static SortedMap<Grouping.Group, Map<String, Map<String, OwnerBill>>> billsByGroup(
            Grouping.Groups groups, Reckoning reckoning) {
        SortedMap<Grouping.Group, Map<String, Map<String, OwnerBill>>> bills = new TreeMap<>();
        reckoning.estimates().forEach((environment, estimate) -> {
            for (OwnerBill bill : estimate.bills()) {
                bills.computeIfAbsent(groups.of(environment, bill), g -> new TreeMap<>())
                        .computeIfAbsent(bill.owner(), o -> new LinkedHashMap<>())
                        .put(environment, bill);
            }
        });
        return bills;
    }

    private CostRow groupRow(Grouping.Group group, Map<String, Map<String, OwnerBill>> bills, Map<String, Owner> now) {
        List<CostRow> rows = new ArrayList<>();
        bills.forEach((id, byEnvironment) -> {
            String key = group.key() + "/" + id;
            Owner before = owners.get(key);
            Owner owner = before != null && before.isOf(byEnvironment)
                    ? before
                    : new Owner(byEnvironment, ownerRow(key, id, byEnvironment));
            now.put(key, owner);
            rows.add(owner.row());
        });
        rows.sort(Comparator.comparing(CostRow::name, String.CASE_INSENSITIVE_ORDER));
        return sum(group.key(), group.name(), Optional.empty(), rows);
    }

    private static CostRow ownerRow(String key, String owner, Map<String, OwnerBill> bills) {
        Map<String, Map<String, CostLine>> lines = new LinkedHashMap<>();
        bills.forEach((environment, bill) -> bill.lines()
                .forEach(line -> lines.computeIfAbsent(line.rule(), r -> new LinkedHashMap<>())
                        .put(environment, line)));
        List<CostRow> rows = new ArrayList<>();
        lines.forEach((rule, byEnvironment) -> rows.add(lineRow(key + "/" + rule, owner, byEnvironment)));
        return sum(key, bills.values().iterator().next().name(), Optional.of(owner), rows);
    }

    private static CostRow lineRow(String key, String owner, Map<String, CostLine> lines) {
        Map<String, Figure> figures = new HashMap<>();
        lines.forEach((environment, line) -> figures.put(environment, Figure.of(line)));
        String name = lines.values().iterator().next().name() + terms(lines);
        return new CostRow(key, name, Optional.of(owner), Map.copyOf(figures), Map.copyOf(lines), List.of());
    }

    /// " (Spot; assumed 50-70 % off)" where an environment has the line on terms of its own.
    private static String terms(Map<String, CostLine> lines) {
        String terms = lines.values().stream()
                .map(CostLine::terms)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
        return terms.isEmpty() ? "" : " (%s)".formatted(terms);
    }

    private static CostRow sum(String key, String name, Optional<String> owner, List<CostRow> children) {
        Map<String, Figure> figures = new HashMap<>();
        children.forEach(child -> child.figures().forEach((id, f) -> figures.merge(id, f, Figure::plus)));
        return new CostRow(key, name, owner, Map.copyOf(figures), Map.of(), List.copyOf(children));
    }
}
