package dev.skydraft.bill.usage;

import dev.skydraft.kind.Property;
import dev.skydraft.pricing.Origin;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// A figure that the bill of an environment depends on.
///
/// @param element id of the resource or connection that it is about; empty text for a setting of the environment
/// @param name what the element is called
/// @param value as a user would type it; empty while unknown
/// @param low the least that is expected, as typed; empty where nobody said
/// @param high the most that is expected
/// @param decides USD a month of the lines that are reckoned from it, for an unknown figure at the typical amount;
/// empty where that cannot be told
/// @param typical the amount that stands in for an unknown figure in `decides`: "100 GB"; empty for a known one
public record UsageFigure(
        String element,
        String name,
        Property<?> property,
        String value,
        String low,
        String high,
        Origin origin,
        Optional<BigDecimal> decides,
        String typical) {

    /// Stands for the figure among those of its environment: `alb/lcu`.
    public String key() {
        return element + "/" + property.id();
    }

    /// True for a setting of the environment, from which figures of many elements follow.
    public boolean setting() {
        return element.isEmpty();
    }

    /// What it is about: "NAT gateway A", or "Entry traffic" for a setting of the environment.
    public String about() {
        return setting() ? "Entry traffic" : name;
    }

    /// What it decides, "$4.50", or for an unknown figure "$4.50 at 100 GB"; empty text where that cannot be told.
    ///
    /// @param money writes USD
    public String decides(Function<BigDecimal, String> money) {
        String usd = decides.map(money).orElse("");
        return usd.isEmpty() || typical.isEmpty() ? usd : "%s at %s".formatted(usd, typical);
    }

    /// True while a line of the bill is unknown for want of it.
    public boolean toSet() {
        return origin == Origin.UNKNOWN && !setting();
    }
}
