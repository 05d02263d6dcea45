package dev.skydraft.ui.cost;

import dev.skydraft.check.Budget;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Category;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;
import dev.skydraft.ui.document.Reckoning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    CostTable table(Design design, String shown, Reckoning reckoning) {
        List<CostTable.Column> columns = design.environments().stream()
                .map(e -> new CostTable.Column(e.id(), e.name(), Budget.of(design, e.id())))
                .toList();
        Map<Category, List<CostRow>> categories = new EnumMap<>(Category.class);
        Map<String, Owner> now = new HashMap<>();
        billsByOwner(reckoning).forEach((id, bills) -> {
            Owner before = owners.get(id);
            Owner owner = before != null && before.isOf(bills) ? before : new Owner(bills, ownerRow(id, bills));
            now.put(id, owner);
            categories
                    .computeIfAbsent(any(bills).category(), c -> new ArrayList<>())
                    .add(owner.row());
        });
        owners = now;
        List<CostRow> rows = new ArrayList<>();
        categories.forEach((category, resources) -> rows.add(categoryRow(category, resources)));
        return new CostTable(columns, shown, sum(TOTAL, "Total", Optional.empty(), rows));
    }

    private static Map<String, Map<String, OwnerBill>> billsByOwner(Reckoning reckoning) {
        Map<String, Map<String, OwnerBill>> bills = new TreeMap<>();
        for (Map.Entry<String, Estimate> estimate : reckoning.estimates().entrySet()) {
            for (OwnerBill bill : estimate.getValue().bills()) {
                bills.computeIfAbsent(bill.owner(), o -> new LinkedHashMap<>()).put(estimate.getKey(), bill);
            }
        }
        return bills;
    }

    private static OwnerBill any(Map<String, OwnerBill> bills) {
        return bills.values().iterator().next();
    }

    private static CostRow categoryRow(Category category, List<CostRow> owners) {
        owners.sort(Comparator.comparing(CostRow::name, String.CASE_INSENSITIVE_ORDER));
        return sum(category.name(), category.label(), Optional.empty(), owners);
    }

    private static CostRow ownerRow(String owner, Map<String, OwnerBill> bills) {
        OwnerBill any = any(bills);
        String key = any.category().name() + "/" + owner;
        Map<String, Map<String, CostLine>> lines = new LinkedHashMap<>();
        bills.forEach((environment, bill) -> bill.lines()
                .forEach(line -> lines.computeIfAbsent(line.rule(), r -> new LinkedHashMap<>())
                        .put(environment, line)));
        List<CostRow> rows = new ArrayList<>();
        lines.forEach((rule, byEnvironment) -> rows.add(lineRow(key + "/" + rule, owner, byEnvironment)));
        return sum(key, any.name(), Optional.of(owner), rows);
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
