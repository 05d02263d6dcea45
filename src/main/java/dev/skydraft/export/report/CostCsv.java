package dev.skydraft.export.report;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.OwnerBill;
import dev.skydraft.pricing.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a design costs, for spreadsheets: one row a line, exact figures, comma-separated as RFC 4180 has it. An unknown
/// figure is an empty cell, and `missing` says why.
final class CostCsv implements CostFormat {
    private static final List<String> HEADING = List.of(
            "environment",
            "category",
            "owner",
            "kind",
            "resource",
            "line",
            "quantity",
            "unit",
            "unit_price_usd",
            "monthly_usd",
            "missing",
            "terms",
            "source",
            "as_of",
            "price_origin",
            "caveats",
            "provider",
            "region");

    /// Spreadsheets run what begins like this as a formula (OWASP, "CSV Injection").
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n|＝＋－＠]");

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String text(Costs costs) {
        var text = new StringBuilder(row(HEADING));
        for (Estimate estimate : costs.estimates()) {
            for (CostGroup group : CostGroup.of(estimate)) {
                for (OwnerBill bill : group.bills()) {
                    bill.lines().forEach(line -> text.append(row(cells(estimate, bill, line))));
                }
            }
        }
        return text.toString();
    }

    private static List<String> cells(Estimate estimate, OwnerBill bill, CostLine line) {
        var cells = new ArrayList<String>();
        cells.add(words(estimate.deployment().environment().id()));
        cells.add(words(bill.category().label()));
        cells.add(words(bill.owner()));
        cells.add(words(bill.kind()));
        cells.add(words(bill.name()));
        cells.add(words(line.name()));
        cells.add(line.quantity().map(Figures::exact).orElse(""));
        cells.add(words(line.unit().symbol()));
        cells.add(line.unitPrice().map(Figures::exact).orElse(""));
        cells.add(line.monthly().map(Figures::exact).orElse(""));
        cells.add(words(line.missing().orElse("")));
        cells.add(words(line.terms()));
        cells.add(words(line.source()));
        cells.add(words(line.asOf()));
        cells.add(line.layer().map(Price.Layer::word).orElse(""));
        cells.add(words(String.join(" ", line.caveats())));
        cells.add(estimate.deployment().settings().provider().id());
        cells.add(words(estimate.deployment().settings().region()));
        return cells;
    }

    /// Text that no spreadsheet takes for a formula: an apostrophe in front makes it text.
    static String words(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    static String row(List<String> cells) {
        return cells.stream().map(CostCsv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    static String row(List<String> cells, List<String> more) {
        return row(Stream.concat(cells.stream(), more.stream()).toList());
    }

    private static String quoted(String cell) {
        return SPECIAL.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
