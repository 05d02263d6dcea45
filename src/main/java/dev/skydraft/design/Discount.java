package dev.skydraft.design;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a customer has agreed with a vendor: so many percent off the list prices of one of its services, or of all.
///
/// @param service how the prices' keys begin: `aws` for all of a vendor, `aws/rds` for one service
public record Discount(String service, BigDecimal percent) {
    private static final Pattern SHAPE =
            Pattern.compile("([a-z0-9-]+(?:/[a-z0-9.-]+)*)\\s+([0-9]+(?:\\.[0-9]+)?)\\s*%?");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /// The discount that a line of settings says: `aws/rds 12`; empty if it says none.
    public static Optional<Discount> read(String line) {
        Matcher said = SHAPE.matcher(line.strip());
        return said.matches()
                ? Optional.of(new Discount(said.group(1), new BigDecimal(said.group(2))))
                        .filter(d -> d.percent.compareTo(ALL) <= 0)
                : Optional.empty();
    }

    /// What is wrong with a line of settings, as one sentence; empty if it is a discount.
    public static Optional<String> problem(String line) {
        return read(line).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "\"%s\" is no discount, expected a service and percent such as aws/rds 12".formatted(line));
    }

    /// Of those that fit a price's key the one that says most about it.
    static Optional<Discount> closest(List<Discount> discounts, String key) {
        return discounts.isEmpty()
                ? Optional.empty()
                : discounts.stream().filter(d -> d.fits(key)).max(Comparator.comparingInt(d -> d.service.length()));
    }

    private boolean fits(String key) {
        return key.equals(service) || key.startsWith(service + "/");
    }
}
