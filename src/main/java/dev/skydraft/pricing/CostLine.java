package dev.skydraft.pricing;

import dev.skydraft.kind.Pool;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One line of a bill: quantity x unit price = monthly, all exact.
///
/// @param owner id of the resource or connection
/// @param rule short name of the line, unique for its owner: `lcu`
/// @param name the line's name on the bill
/// @param quantity units a month; empty while unknown
/// @param unitPrice USD a unit; empty where no price is known; the first tier's price where tiers apply
/// @param monthly USD a month; empty while quantity or price is unknown
/// @param source where the price is from
/// @param asOf the date of the price
/// @param charge the price and the pool behind the line
/// @param adjustment what makes it cost other than quantity x unit price
public record CostLine(
        String owner,
        String rule,
        String name,
        Unit unit,
        Optional<BigDecimal> quantity,
        Optional<BigDecimal> unitPrice,
        Optional<BigDecimal> monthly,
        String source,
        String asOf,
        Charge charge,
        Adjustment adjustment) {

    /// What the line is charged at.
    ///
    /// @param key the price's key, as asked for; empty text where the size has no key on the provider
    /// @param price the price found
    /// @param less the price taken off it, where the line is a difference of two published prices
    /// @param free what is free of it each month, over the account; empty where that is not taken off
    public record Charge(String key, Optional<Price> price, Optional<Price> less, Pool pool, Optional<Allowance> free) {
        /// The prices that the line is reckoned from.
        Stream<Price> prices() {
            return Stream.of(price, less).flatMap(Optional::stream);
        }

        /// True if nothing that it takes is missing.
        boolean priced(Optional<PriceRef> ref) {
            return price.isPresent() && (ref.flatMap(PriceRef::less).isEmpty() || less.isPresent());
        }

        /// True if what a unit costs depends on what the whole account uses.
        boolean pooledTiers() {
            return free.isPresent()
                    || (pool != Pool.NONE && price.map(Price::tiered).orElse(false));
        }
    }

    /// False while its quantity or its price is unknown, which is not the same as costing nothing.
    public boolean known() {
        return monthly.isPresent();
    }

    /// How the line is named in lists of unknown figures: `alb/lcu`.
    public String ref() {
        return owner + "/" + rule;
    }

    /// Why the line is unknown, as the end of a sentence; empty for a known line.
    public Optional<String> missing() {
        if (known()) {
            return Optional.empty();
        }
        return Optional.of(quantity.isEmpty() ? "not set" : "no price known");
    }

    /// Why the source of a price behind the line does not bear the figure alone, such as "undated page"; empty where it
    /// does.
    public Optional<String> weak() {
        return charge.prices().flatMap(p -> p.weak().stream()).findFirst();
    }

    /// The region or zone whose price stands in, where the environment borrows prices; empty where it is the region's
    /// own.
    public Optional<String> borrowedFrom() {
        return charge.prices().filter(Price::borrowed).map(Price::region).findFirst();
    }

    /// On what terms the line costs what it does, where not simply quantity x list price: "Reserved, 1 year; assumed
    /// 30-40 % off"; empty text for most lines.
    public String terms() {
        var texts = new ArrayList<>(adjustment.texts());
        charge.free().map(Allowance::text).ifPresent(texts::add);
        return String.join("; ", texts);
    }

    /// Whose price the line is reckoned at; the topmost where it is a difference of two. Empty where no price is known.
    public Optional<Price.Layer> layer() {
        return adjustment.ownPrice()
                ? Optional.of(Price.Layer.OWN)
                : charge.prices().map(Price::layer).max(Comparator.naturalOrder());
    }

    /// What stands against the price, as sentences for people: whose it is where it is borrowed, what its source is
    /// worth where that is weak.
    public List<String> caveats() {
        return Stream.concat(
                        borrowedFrom().map(region -> "Borrowed: the price of " + region + ".").stream(),
                        weak().map(why -> "Weak source: " + why + ".").stream())
                .toList();
    }

    /// @param shared what the pool's price shares to the line, before adjustment
    CostLine withMonthly(BigDecimal shared) {
        return new CostLine(
                owner,
                rule,
                name,
                unit,
                quantity,
                unitPrice,
                Optional.of(adjustment.of(shared)),
                source,
                asOf,
                charge,
                adjustment);
    }
}
