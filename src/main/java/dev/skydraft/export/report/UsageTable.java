package dev.skydraft.export.report;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import java.util.stream.Collectors;

/// What the bills depend on, for people at a terminal.
final class UsageTable implements UsageFormat {
    @Override
    public String id() {
        return "table";
    }

    @Override
    public String text(Usage usage) {
        return usage.environments().stream()
                .map(found -> heading(usage.design(), found.sheet())
                        + table(found.sheet())
                        + Basis.of(found.bill()).footing())
                .collect(Collectors.joining("\n"));
    }

    private static String heading(String design, UsageSheet sheet) {
        return Lines.single("%s in %s: %s".formatted(design, sheet.environment(), sheet.headline())) + "\n\n";
    }

    private static String table(UsageSheet sheet) {
        var table = new TextTable(UsageCells.NUMERIC);
        table.add(UsageCells.HEADING.toArray(String[]::new));
        table.rule();
        for (UsageFigure figure : sheet.figures()) {
            table.add(UsageCells.of(sheet, figure).stream().map(Lines::single).toArray(String[]::new));
        }
        return table.text();
    }
}
