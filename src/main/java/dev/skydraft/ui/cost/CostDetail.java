package dev.skydraft.ui.cost;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Input;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the card under the cost table says about the selected row.
///
/// @param title which row
/// @param reckoning how its figure comes about in the environment shown
/// @param inputs which figures it is reckoned from, and where each is from; empty for a sum
/// @param source where the price is from and of which date; empty where there is none
/// @param caveats what stands against the price; empty where nothing does
public record CostDetail(String title, String reckoning, String inputs, String source, String caveats) {
    static final CostDetail NONE =
            new CostDetail("", "Select a line to see how it is reckoned and where its price is from.", "", "", "");

    /// @param inputs of a line of the environment shown
    static CostDetail of(CostTable table, CostRow row, Function<CostLine, List<Input>> inputs) {
        return row.line(table.shown())
                .map(line -> ofLine(table.nameOf(row), line, inputs.apply(line)))
                .orElseGet(() -> new CostDetail(table.nameOf(row), sum(table, row), "", "", ""));
    }

    private static String sum(CostTable table, CostRow row) {
        Figure figure = row.figure(table.shown());
        if (figure.lines() == 0) {
            return "Not on the bill of " + table.shownName() + ".";
        }
        String lines = figure.lines() == 1 ? "1 line" : figure.lines() + " lines";
        String unknown = figure.complete() ? "" : ", %d of them unknown".formatted(figure.unknown());
        return "%s a month in %s: %s%s.".formatted(figure.dollars(), table.shownName(), lines, unknown);
    }

    private static CostDetail ofLine(String title, CostLine line, List<Input> inputs) {
        String date = line.asOf().isEmpty() ? "" : ", as of " + line.asOf();
        boolean imported = line.layer().equals(Optional.of(Price.Layer.IMPORTED));
        String source = line.source().isEmpty() ? "" : (imported ? "Imported: " : "") + line.source() + date;
        String assumed = line.adjustment()
                .assumption()
                .map(a -> ". Assumption: %s, as of %s".formatted(a.source(), a.asOf()))
                .orElse("");
        return new CostDetail(
                title, reckoning(line), inputs(inputs), source + assumed, String.join(" ", line.caveats()));
    }

    /// "CPU 0.25 vCPU (assumed), Desired tasks 3 (set by you)"
    private static String inputs(List<Input> inputs) {
        return inputs.stream()
                .map(i -> "%s (%s)".formatted(i.labelled(), i.origin().label()))
                .collect(Collectors.joining(", "));
    }

    private static String reckoning(CostLine line) {
        String unit = line.unit().symbol();
        String price = line.unitPrice().map(p -> "$" + Money.exact(p)).orElse("");
        if (line.quantity().isEmpty()) {
            return "%s is not set%s. Set it in the inspector."
                    .formatted(line.name(), price.isEmpty() ? "" : ", at %s a %s".formatted(price, unit));
        }
        String quantity = Money.exact(line.quantity().get()) + " " + unit;
        return line.monthly()
                .map(usd -> "%s × %s%s = %s a month%s%s"
                        .formatted(quantity, price, factor(line), Money.dollars(usd), tiers(line), terms(line)))
                .orElseGet(() -> "%s a month, but no price is known for it here.".formatted(quantity));
    }

    private static String factor(CostLine line) {
        BigDecimal factor = line.adjustment().factor();
        return factor.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + Money.exact(factor);
    }

    private static String terms(CostLine line) {
        return line.terms().isEmpty() ? "" : ". " + line.terms() + ".";
    }

    private static String tiers(CostLine line) {
        return line.charge().price().filter(p -> p.tiered()).isPresent()
                ? " (the first tier's price; tiers apply)"
                : "";
    }
}
