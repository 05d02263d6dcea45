package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A line of a bill that somebody wrote with its own price, as no price table knows it: "Support plan; 1; 29".
///
/// @param name what is paid for
/// @param quantity how many a month; empty while unknown
/// @param usd of one, in USD; empty while unknown
public record OwnLine(String name, Optional<BigDecimal> quantity, Optional<BigDecimal> usd) {
    private static final int PARTS = 3;

    /// Reads the line. What cannot be read of it is unknown, and [#problem] says why.
    public static OwnLine of(String text) {
        List<String> parts = parts(text);
        return new OwnLine(parts.getFirst(), number(parts, 1), number(parts, 2));
    }

    /// What is wrong with the line, as one sentence; empty if nothing is.
    public static Optional<String> problem(String text) {
        OwnLine line = of(text);
        boolean complete = parts(text).size() == PARTS && !line.name.isEmpty();
        boolean read = (line.quantity.isPresent() || isUnset(text, 1)) && (line.usd.isPresent() || isUnset(text, 2));
        return complete && read
                ? Optional.empty()
                : Optional.of("The line \"%s\" needs a name, a quantity and a price in USD: Support plan; 1; 29"
                        .formatted(text));
    }

    private static boolean isUnset(String text, int part) {
        List<String> parts = parts(text);
        return parts.size() > part && parts.get(part).isEmpty();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";", -1)).map(String::strip).toList();
    }

    private static Optional<BigDecimal> number(List<String> parts, int at) {
        try {
            return Optional.of(new BigDecimal(parts.get(at))).filter(number -> number.signum() >= 0);
        } catch (NumberFormatException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }
}
