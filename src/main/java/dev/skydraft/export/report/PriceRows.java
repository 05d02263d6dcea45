package dev.skydraft.export.report;

import dev.skydraft.pricelist.Change;
import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A changed price as rows of a table: the first tier, then those above it.
public final class PriceRows {
    private PriceRows() {}

    /// Cells of each row: how it stands, key, region, old and new USD, change in percent, unit, date. Rows of upper
    /// tiers say
    /// in place of the key where they start.
    public static List<List<String>> of(Change change) {
        Price after = change.after();
        var rows = new ArrayList<List<String>>();
        for (BigDecimal from : edges(change)) {
            boolean first = from.signum() == 0;
            rows.add(List.of(
                    first ? change.kind().word() : "",
                    first ? after.key() : "  from " + Figures.exact(from),
                    first ? after.region() : "",
                    change.before().flatMap(p -> usd(p, from)).orElse("–"),
                    usd(after, from).orElse("–"),
                    first ? percent(change) : "",
                    first ? unit(change) : "",
                    first ? asOf(change) : ""));
        }
        return rows;
    }

    private static Collection<BigDecimal> edges(Change change) {
        var edges = new TreeSet<BigDecimal>();
        Stream.concat(change.before().stream(), Stream.of(change.after()))
                .flatMap(p -> p.tiers().stream())
                .forEach(tier -> edges.add(tier.from()));
        return edges;
    }

    private static Optional<String> usd(Price price, BigDecimal from) {
        return price.tiers().stream()
                .filter(t -> t.from().compareTo(from) == 0)
                .findFirst()
                .map(t -> Figures.exact(t.usd()));
    }

    private static String unit(Change change) {
        String unit = change.after().unit().symbol();
        return change.before()
                .filter(b -> b.unit() != change.after().unit())
                .map(b -> "%s, was %s".formatted(unit, b.unit().symbol()))
                .orElse(unit);
    }

    /// "2025-10-27 to 2026-11-20"
    private static String asOf(Change change) {
        return change.before().map(before -> before.asOf() + " to ").orElse("")
                + change.after().asOf();
    }

    /// "+2.2 %", or "tiers" where only what is above the first tier changes; empty where it cannot be told.
    public static String percent(Change change) {
        return change.tiersOnly()
                ? "tiers"
                : change.percent()
                        .map(p -> (p.signum() > 0 ? "+" : "") + p.toPlainString() + " %")
                        .orElse("");
    }
}
