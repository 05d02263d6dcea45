package dev.skydraft.export.report;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;
import java.util.List;
import java.util.stream.Collectors;

/// What a design costs, for documents: a table for each environment. Names cannot break it or bring formatting in.
final class CostMarkdown implements CostFormat {

    /// What GitHub's Markdown may take for formatting, a tag, a link, mathematics or the end of a cell.
    private static final String SPECIAL = "\\`*_{}[]()<>#|~$&!@:";

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String text(Costs costs) {
        var text = new StringBuilder("# Cost of " + escaped(costs.design()) + "\n");
        for (Estimate estimate : costs.estimates()) {
            environment(text, estimate);
        }
        return text.toString();
    }

    private static void environment(StringBuilder text, Estimate estimate) {
        String name = estimate.deployment().environment().id();
        text.append("\n## %s\n\n%s, in USD before tax.\n\n".formatted(escaped(name), Figures.setting(estimate)));
        text.append("| Resource | Line | Quantity | Unit | Unit price | Monthly | As of |\n");
        text.append("| --- | --- | ---: | --- | ---: | ---: | --- |\n");
        for (CostGroup group : CostGroup.of(estimate)) {
            row(
                    text,
                    bold(group.category().label()),
                    "",
                    "",
                    "",
                    "",
                    bold(Figures.sum(group.known(), group.complete())),
                    "");
            group.bills().forEach(bill -> bill.lines().forEach(line -> line(text, bill, line)));
        }
        row(text, bold("Total"), "", "", "", "", bold(Figures.sum(estimate.total(), estimate.complete())), "");
        if (!estimate.complete()) {
            String unknown =
                    estimate.unknown().stream().map(CostMarkdown::escaped).collect(Collectors.joining(", "));
            text.append("\nUnknown and not in the total: %s.\n".formatted(unknown));
        }
    }

    private static void line(StringBuilder text, OwnerBill bill, CostLine line) {
        row(
                text,
                escaped(bill.name()),
                escaped(Figures.name(line)),
                Figures.quantity(line),
                line.unit().symbol(),
                Figures.unitPrice(line),
                Figures.monthly(line),
                line.asOf());
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(List.of(cells).stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|\n")));
    }

    private static String bold(String text) {
        return "**" + text + "**";
    }

    static String escaped(String text) {
        var escaped = new StringBuilder();
        Lines.single(text).codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
