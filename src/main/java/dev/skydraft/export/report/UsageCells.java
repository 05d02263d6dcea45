package dev.skydraft.export.report;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.pricing.Money;
import java.util.List;
import java.util.stream.IntStream;

/// A figure as the cells of a row, as people read it.
final class UsageCells {
    static final List<String> HEADING =
            List.of("Element", "Figure", "Value", "Low", "High", "Unit", "Origin", "Decides USD", "Share");
    static final List<Boolean> NUMERIC = List.of(false, false, true, true, true, false, false, true, true);

    private UsageCells() {}

    /// The heading as [Markdown#table] takes it.
    static String[] titles() {
        return IntStream.range(0, HEADING.size())
                .mapToObj(i -> (NUMERIC.get(i) ? ">" : "") + HEADING.get(i))
                .toArray(String[]::new);
    }

    static List<String> of(UsageSheet sheet, UsageFigure figure) {
        return List.of(
                figure.about(),
                figure.property().label(),
                figure.value().isEmpty() ? "not set" : Money.grouped(figure.value()),
                Money.grouped(figure.low()),
                Money.grouped(figure.high()),
                figure.property().unit(),
                figure.origin().label(),
                figure.decides(Money::cents),
                sheet.share(figure));
    }
}
