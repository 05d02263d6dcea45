package dev.skydraft.export.report;

import dev.skydraft.bill.saving.Saving;
import java.util.stream.Collectors;

/// What would make a design cheaper, for people at a terminal: a table, and below it when each tip holds.
final class SavingsTable implements SavingsFormat {
    @Override
    public String id() {
        return "table";
    }

    @Override
    public String text(SavingsReport report) {
        return report.environments().stream()
                .map(found -> heading(report.design(), found)
                        + body(found)
                        + Basis.of(found.bill()).footing())
                .collect(Collectors.joining("\n"));
    }

    private static String heading(String design, SavingsReport.Found found) {
        return Lines.single("%s in %s, %s".formatted(design, found.id(), found.monthly())) + "\n\n";
    }

    private static String body(SavingsReport.Found found) {
        if (found.savings().isEmpty()) {
            return "Nothing that is known to pay.\n";
        }
        var table = new TextTable(SavingCells.NUMERIC);
        table.add(SavingCells.HEADING.toArray(String[]::new));
        table.rule();
        for (Saving saving : found.savings()) {
            table.add(SavingCells.of(found, saving).stream().map(Lines::single).toArray(String[]::new));
        }
        return table.text() + "\n" + conditions(found);
    }

    private static String conditions(SavingsReport.Found found) {
        return found.savings().stream()
                .map(saving ->
                        "%s: %s\n".formatted(saving.tip().title(), saving.tip().condition()))
                .collect(Collectors.joining());
    }
}
