package dev.skydraft.export.report;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import java.util.List;
import java.util.Optional;

/// What the bills depend on, for spreadsheets: a row for each figure. An unknown value is an empty cell.
final class UsageCsv implements UsageFormat {
    private static final List<String> HEADING = List.of(
            "environment",
            "element",
            "name",
            "property",
            "figure",
            "value",
            "low",
            "high",
            "unit",
            "origin",
            "decides_usd",
            "typical");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String text(Usage usage) {
        var text = new StringBuilder(CostCsv.row(HEADING, BasisCells.HEADING));
        for (Usage.Found found : usage.environments()) {
            List<String> basis = BasisCells.of(found.bill());
            UsageSheet sheet = found.sheet();
            sheet.figures().forEach(figure -> text.append(CostCsv.row(cells(sheet, figure), basis)));
        }
        return text.toString();
    }

    private static List<String> cells(UsageSheet sheet, UsageFigure figure) {
        Optional<String> usd = figure.decides().map(Figures::exact);
        return List.of(
                CostCsv.words(sheet.environment()),
                CostCsv.words(figure.element()),
                CostCsv.words(figure.name()),
                figure.property().id(),
                figure.property().label(),
                CostCsv.words(figure.value()),
                figure.low(),
                figure.high(),
                figure.property().unit(),
                figure.origin().label(),
                usd.orElse(""),
                figure.typical());
    }
}
