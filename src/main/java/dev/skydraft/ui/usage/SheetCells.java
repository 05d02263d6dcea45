package dev.skydraft.ui.usage;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.kind.Choice;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.Origin;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in the cells of the sheet.
final class SheetCells {
    static final List<String> HEADING =
            List.of("Element", "Figure", "Value", "Low", "High", "Unit", "Origin", "Decides", "Share");
    static final String NOT_SET = "not set";

    private SheetCells() {}

    /// The value as it is shown, thousands apart.
    static String value(UsageFigure figure) {
        if (figure.value().isEmpty()) {
            return NOT_SET;
        }
        return figure.property() instanceof Choice choice
                ? choice.labelOf(figure.value())
                : Money.grouped(figure.value());
    }

    /// "12 figures to set: 8 decide 94 %", with what else there is behind it.
    static String caption(UsageSheet sheet) {
        long traffic = sheet.figures().stream()
                .filter(f -> f.origin() == Origin.TRAFFIC)
                .count();
        return Stream.of(
                        sheet.assumed() == 0 ? "" : sheet.assumed() + " assumed",
                        traffic == 0 ? "" : traffic + " from traffic")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Rows with tabs between the cells and a heading, as a spreadsheet takes them and [Pasted] reads them.
    static String copied(UsageSheet sheet, List<UsageFigure> figures) {
        return Stream.concat(Stream.of(HEADING), figures.stream().map(f -> cells(sheet, f)))
                .map(cells -> String.join("\t", cells))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> cells(UsageSheet sheet, UsageFigure figure) {
        return List.of(
                figure.about(),
                figure.property().label(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.property().unit(),
                figure.origin().label(),
                figure.decides(Money::dollars),
                sheet.share(figure));
    }
}
