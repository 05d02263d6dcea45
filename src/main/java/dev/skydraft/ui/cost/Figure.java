package dev.skydraft.ui.cost;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// What a row costs a month in one environment: the sum of some lines of its bill.
///
/// @param lines how many lines; none where the row does not exist in the environment
/// @param known the sum of the known ones, in USD
/// @param unknown how many are unknown
/// @param reason why they are unknown: "not set", "no price"
/// @param doubtful how many have a price that something stands against
public record Figure(int lines, BigDecimal known, int unknown, String reason, int doubtful) {
    static final Figure NONE = new Figure(0, BigDecimal.ZERO, 0, "", 0);

    private static final String SEVERAL_REASONS = "unknown";

    static Figure of(CostLine line) {
        int doubtful = line.caveats().isEmpty() ? 0 : 1;
        String reason = line.quantity().isEmpty() ? "not set" : "no price";
        return line.monthly()
                .map(usd -> new Figure(1, usd, 0, "", doubtful))
                .orElseGet(() -> new Figure(1, BigDecimal.ZERO, 1, reason, doubtful));
    }

    Figure plus(Figure other) {
        return new Figure(
                lines + other.lines,
                known.add(other.known),
                unknown + other.unknown,
                reasonBeside(other.reason),
                doubtful + other.doubtful);
    }

    private String reasonBeside(String other) {
        if (reason.isEmpty() || other.isEmpty()) {
            return reason + other;
        }
        return reason.equals(other) ? reason : SEVERAL_REASONS;
    }

    /// Every line is known, if there is any.
    public boolean complete() {
        return unknown == 0;
    }

    /// No line is known, though there is one.
    public boolean missing() {
        return lines > 0 && unknown == lines;
    }

    /// For a column that says what it is in: "14.42", "≥ 14.42", "not set", or a dash where there is nothing.
    public String text() {
        if (lines == 0) {
            return "–";
        }
        if (missing()) {
            return reason;
        }
        return (complete() ? "" : "≥ ") + Money.cents(known);
    }

    /// For headings: "≥ $53.61".
    public String dollars() {
        return (complete() ? "" : "≥ ") + Money.dollars(known);
    }

    /// For screen readers: "at least $53.61, 4 unknown lines".
    String spoken() {
        return complete() ? Money.dollars(known) : "at least %s, %s".formatted(Money.dollars(known), unknownLines());
    }

    /// "1 unknown line", "4 unknown lines".
    String unknownLines() {
        return unknown == 1 ? "1 unknown line" : unknown + " unknown lines";
    }

    /// What this is more than another, as far as both are known: "−149.18", with "+ ?" behind it where lines of either
    /// are unknown; empty where neither exists.
    public Optional<String> differenceFrom(Figure other) {
        if (lines == 0 && other.lines == 0) {
            return Optional.empty();
        }
        if (known.signum() == 0 && other.known.signum() == 0 && !(complete() && other.complete())) {
            return Optional.of("?");
        }
        String open = complete() && other.complete() ? "" : " + ?";
        return Optional.of(Money.signed(known.subtract(other.known), "") + open);
    }
}
