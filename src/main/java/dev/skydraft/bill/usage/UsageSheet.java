package dev.skydraft.bill.usage;

import dev.skydraft.pricing.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Every figure that is unknown, assumed, brought by traffic or measured in one environment, those first that decide
/// most of the bill.
///
/// @param environment its id
/// @param figures the settings of traffic first, then by what they decide
/// @param whole USD a month of the whole bill, with typical amounts for what is unknown
/// @param first how many of the figures to set decide most of what those decide together
/// @param share which share in percent those decide
public record UsageSheet(String environment, List<UsageFigure> figures, BigDecimal whole, int first, int share) {
    public UsageSheet {
        figures = List.copyOf(figures);
    }

    public static final UsageSheet NONE = new UsageSheet("", List.of(), BigDecimal.ZERO, 0, 0);

    /// How many figures some line is unknown for want of.
    public int toSet() {
        return (int) figures.stream().filter(UsageFigure::toSet).count();
    }

    public int assumed() {
        return count(Origin.ASSUMED);
    }

    private int count(Origin origin) {
        return (int) figures.stream()
                .filter(f -> f.origin() == origin && !f.setting())
                .count();
    }

    /// "12 figures to set: 5 decide 92 %", or that none is.
    public String headline() {
        int unknown = toSet();
        if (unknown == 0) {
            return "No figure to set";
        }
        String count = unknown == 1 ? "1 figure to set" : unknown + " figures to set";
        return first == 0 || first == unknown
                ? count
                : "%s: %d %s %d %%".formatted(count, first, first == 1 ? "decides" : "decide", share);
    }

    /// The percentage of the whole bill that a figure decides: "41 %", "< 1 %"; empty text where it cannot be told.
    public String share(UsageFigure figure) {
        Optional<BigDecimal> decided = figure.decides().filter(d -> whole.signum() > 0);
        return decided.map(this::percent).orElse("");
    }

    private String percent(BigDecimal usd) {
        BigDecimal percent = usd.movePointRight(2).divide(whole, 0, RoundingMode.HALF_UP);
        return percent.signum() == 0 && usd.signum() > 0 ? "< 1 %" : percent.toPlainString() + " %";
    }
}
