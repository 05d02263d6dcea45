package dev.skydraft.ui.cost;

import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The part of an environment's known bill that a group of its lines takes.
///
/// @param group key of the group's row
/// @param style the class that gives it its colour
/// @param usd what it costs a month, as far as known
/// @param percent of what is known of the environment's bill
public record Share(String group, String name, String style, BigDecimal usd, BigDecimal percent) {

    /// The shares of all groups that cost something in an environment, in the table's order.
    static List<Share> of(CostTable table, String environment) {
        BigDecimal whole = table.total().figure(environment).known();
        return table.total().children().stream()
                .filter(c -> c.figure(environment).known().signum() > 0)
                .map(c -> {
                    BigDecimal usd = c.figure(environment).known();
                    return new Share(c.key(), c.name(), table.styleClass(c), usd, percent(usd, whole));
                })
                .toList();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 0, RoundingMode.HALF_UP);
    }

    /// "28 %", or "< 1 %".
    String part() {
        return percent.signum() == 0 ? "< 1 %" : percent + " %";
    }

    /// "Compute: $57.67, 28 %"
    public String text() {
        return "%s: %s, %s".formatted(name, Money.dollars(usd), part());
    }
}
