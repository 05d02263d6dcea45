package dev.skydraft.pricing;

import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A dated, sourced price in USD before tax.
///
/// @param key what is priced, starting with the vendor: `aws/nat-gateway/hour`
/// @param region the provider's region, one of its price zones, or `global`
/// @param unit what the price is per
/// @param tiers by the quantity that they start at, ascending, the first at 0
/// @param source where the figure is from
/// @param asOf the date of the source, as precise as it is known
/// @param weak why the source does not bear the figure alone, such as "undated page"; empty for a vendor's own price
/// list
/// @param borrowed true for another region's price that stands in where none is known for the region asked for
/// @param layer whose price it is
public record Price(
        String key,
        String region,
        Unit unit,
        List<Tier> tiers,
        String source,
        String asOf,
        Optional<String> weak,
        boolean borrowed,
        Layer layer) {
    public static final String GLOBAL = "global";

    /// Whose price it is. Each layer of a book lies over those before it.
    public enum Layer {
        /// It comes with Skydraft.
        PACKAGED("packaged"),
        /// The user took it over from a vendor's price file.
        IMPORTED("imported"),
        /// A customer agreed on it.
        OWN("own");

        private final String word;

        Layer(String word) {
            this.word = word;
        }

        /// The word in reports.
        public String word() {
            return word;
        }
    }

    /// The price of each unit beyond `from`.
    public record Tier(BigDecimal from, BigDecimal usd) {}

    public Price {
        tiers = List.copyOf(tiers);
    }

    /// A price of the region from a source that bears it.
    public Price(String key, String region, Unit unit, List<Tier> tiers, String source, String asOf) {
        this(key, region, unit, tiers, source, asOf, Optional.empty(), false, Layer.PACKAGED);
    }

    /// True if the price of a unit depends on how many there are.
    public boolean tiered() {
        return tiers.size() > 1;
    }

    /// The price of the first unit.
    public BigDecimal first() {
        return tiers.getFirst().usd();
    }

    /// What a quantity costs: each tier's price for the part of the quantity that lies in it. Exact.
    public BigDecimal of(BigDecimal quantity) {
        if (!tiered()) {
            return quantity.multiply(first());
        }
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal upTo = quantity;
        for (Tier tier : tiers.reversed()) {
            if (upTo.compareTo(tier.from()) > 0) {
                cost = cost.add(upTo.subtract(tier.from()).multiply(tier.usd()));
                upTo = tier.from();
            }
        }
        return cost;
    }

    /// The same price where its tiers count things that exist at once, and quantities are the hours that they do.
    Price during(BigDecimal hours) {
        List<Tier> counted = tiers.stream()
                .map(t -> new Tier(t.from().multiply(hours), t.usd()))
                .toList();
        return new Price(key, region, unit, counted, source, asOf, weak, borrowed, layer);
    }

    /// The same price as one of another layer.
    public Price in(Layer other) {
        return new Price(key, region, unit, tiers, source, asOf, weak, borrowed, other);
    }

    /// The same price, lent to a region that has none.
    Price lent() {
        return new Price(key, region, unit, tiers, source, asOf, weak, true, layer);
    }
}
