package dev.skydraft.export.report;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.bill.usage.UsageSheet;
import dev.skydraft.pricing.Money;
import java.util.List;

/// A figure as the cells of a row, as people read it.
final class UsageCells {
    static final List<String> HEADING =
            List.of("Element", "Figure", "Value", "Low", "High", "Unit", "Origin", "Decides USD", "Share");
    static final List<Boolean> NUMERIC = List.of(false, false, true, true, true, false, false, true, true);

    private UsageCells() {}

    static List<String> of(UsageSheet sheet, UsageFigure figure) {
        return List.of(
                figure.setting() ? "Traffic of " + figure.name() : figure.name(),
                figure.property().label(),
                figure.value().isEmpty() ? "not set" : figure.value(),
                figure.low(),
                figure.high(),
                figure.property().unit(),
                figure.origin().label(),
                decides(figure),
                sheet.share(figure));
    }

    /// "4.50", or for an unknown figure at what amount it would be so: "4.50 at 100 GB".
    private static String decides(UsageFigure figure) {
        String usd = figure.decides().map(Money::cents).orElse("");
        return usd.isEmpty() || figure.typical().isEmpty() ? usd : "%s at %s".formatted(usd, figure.typical());
    }
}
