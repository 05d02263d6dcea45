package dev.skydraft.bill.usage;

import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.pricing.Money;
import java.util.Map;
import java.util.Optional;

/// An amount for each usage figure that a small system in production may well have: by it, unknown figures are put in
/// the order of what they may cost. It is never part of a bill. See docs/decisions/0006.
public final class Typical {
    /// By property id, where the unit alone does not tell.
    private static final Map<String, String> BY_ID = Map.ofEntries(
            Map.entry("lcu", "1"),
            Map.entry("acu", "1"),
            Map.entry("durationMs", "100"),
            Map.entry("writes", "100000"),
            Map.entry("http", "100000"),
            Map.entry("email", "1000"),
            Map.entry("ioRequests", "10000000"),
            Map.entry("throughputMbps", "10"),
            Map.entry("plan", "pro"));

    private static final String GB = "100";
    private static final String COUNT = "1000000";

    private Typical() {}

    /// The amount as a user would type it; empty for what has none.
    public static Optional<String> of(Property<?> property) {
        String known = BY_ID.get(property.id());
        if (known != null) {
            return Optional.of(known);
        }
        return switch (property) {
            case Amount a when a.usage() && a.unit().equals("GB") -> Optional.of(GB);
            case Whole w when w.usage() -> Optional.of(COUNT);
            default -> Optional.empty();
        };
    }

    /// The values with the typical amount of a property, where there is one.
    static <T> Values with(Values values, Property<T> property) {
        return of(property)
                .map(property::parse)
                .filter(typical -> property.problem(typical).isEmpty())
                .map(typical -> values.with(property, typical))
                .orElse(values);
    }

    /// "100 GB", "1,000,000"
    static String text(Property<?> property) {
        return of(property)
                .map(amount -> (Money.grouped(amount) + " " + property.unit()).strip())
                .orElse("");
    }
}
