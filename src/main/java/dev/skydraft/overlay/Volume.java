package dev.skydraft.overlay;

import dev.skydraft.design.Connection;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Property;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// How much data connections carry in a month, in GB. What is not set is unknown, and not nothing.
///
/// @param known the sum of what is set
/// @param unknown how many connections could carry something, but do not say how much
/// @param counted how many connections do say it
record Volume(BigDecimal known, int unknown, int counted) {
    static final Volume NONE = new Volume(BigDecimal.ZERO, 0, 0);

    /// Nothing for a connection of a kind that carries no such data, as logs and image pulls.
    static Volume of(Connection connection) {
        Optional<Property<?>> amount = connection.kind().properties().stream()
                .filter(p -> p instanceof Amount a && a.usage() && a.unit().equals("GB"))
                .findFirst();
        if (amount.isEmpty()) {
            return NONE;
        }
        return connection
                .values()
                .find((Amount) amount.get())
                .map(gb -> new Volume(gb, 0, 1))
                .orElse(new Volume(BigDecimal.ZERO, 1, 0));
    }

    Volume plus(Volume other) {
        return new Volume(known.add(other.known), unknown + other.unknown, counted + other.counted);
    }

    /// True where nothing is carried that could be counted.
    boolean isNone() {
        return unknown == 0 && counted == 0;
    }

    /// True where nothing of it is known.
    boolean isUnknown() {
        return unknown > 0 && counted == 0;
    }

    /// "1,200", "≥ 30" or "?"
    String text() {
        return isUnknown() ? "?" : (unknown > 0 ? "≥ " : "") + Money.exact(known);
    }
}
