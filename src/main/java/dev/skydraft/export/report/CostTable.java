package dev.skydraft.export.report;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;
import java.util.List;
import java.util.stream.Collectors;

/// What a design costs, for people at a terminal: category, resource and line, with sub-totals.
final class CostTable implements CostFormat {
    private static final String INDENT = "  ";
    private static final List<Boolean> NUMERIC = List.of(false, true, false, true, true, false);

    @Override
    public String id() {
        return "table";
    }

    @Override
    public String text(Costs costs) {
        return costs.estimates().stream()
                .map(estimate -> environment(costs, estimate))
                .collect(Collectors.joining("\n", "", costs.estimates().size() > 1 ? totals(costs) : ""));
    }

    private static String environment(Costs costs, Estimate estimate) {
        String band = costs.bandSentence(estimate).map(b -> "\n" + b + "\n").orElse("");
        return heading(costs.design(), estimate)
                + table(estimate)
                + band
                + Basis.of(estimate).footing();
    }

    /// Environments side by side, at the end, where a terminal stops.
    private static String totals(Costs costs) {
        var table = new TextTable(List.of(false, true));
        table.add("Total", "Monthly USD");
        table.rule();
        for (Estimate estimate : costs.estimates()) {
            table.add(estimate.deployment().environment().id(), Figures.sum(estimate.total(), estimate.complete()));
        }
        return "\n" + table.text();
    }

    private static String heading(String design, Estimate estimate) {
        String environment = estimate.deployment().environment().id();
        return Lines.single("%s in %s: %s".formatted(design, environment, Figures.setting(estimate))) + "\n\n";
    }

    private static String table(Estimate estimate) {
        var table = new TextTable(NUMERIC);
        table.add("", "Quantity", "Unit", "Unit price", "Monthly USD", "As of");
        table.rule();
        for (CostGroup group : CostGroup.of(estimate)) {
            sum(table, group.category().label(), Figures.sum(group.known(), group.complete()));
            for (OwnerBill bill : group.bills()) {
                sum(table, INDENT + Lines.single(bill.name()), Figures.sum(bill.known(), bill.unknown() == 0));
                bill.lines().forEach(line -> line(table, line));
            }
        }
        table.rule();
        sum(table, "Total", Figures.sum(estimate.total(), estimate.complete()));
        return table.text();
    }

    private static void sum(TextTable table, String label, String monthly) {
        table.add(label, "", "", "", monthly, "");
    }

    private static void line(TextTable table, CostLine line) {
        table.add(
                INDENT + INDENT + Lines.single(Figures.name(line)),
                Figures.quantity(line),
                line.unit().symbol(),
                Figures.unitPrice(line),
                Figures.monthly(line),
                line.asOf());
    }
}
