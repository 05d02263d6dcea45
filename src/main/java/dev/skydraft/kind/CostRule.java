package dev.skydraft.kind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// How one line of a bill comes about on one provider.
///
/// @param id the line's short name in `unknown` lists: `lcu`
/// @param line the line's name on the bill: "Capacity units (LCU)"
/// @param unit what the price is per
/// @param price which price applies; empty where it cannot be told yet
/// @param monthlyQuantity units a month; empty = unknown, zero = known zero
/// @param when whether the line exists at all
/// @param pool what price tiers count over
/// @param bought whether the price depends on how the resource is bought
public record CostRule(
        String id,
        String line,
        Unit unit,
        Function<Billable, Optional<PriceRef>> price,
        Function<Billable, Optional<BigDecimal>> monthlyQuantity,
        Predicate<Billable> when,
        Pool pool,
        boolean bought) {

    /// A line at one price, whose quantity is 1 until it is said otherwise.
    public static CostRule line(String id, String line, Unit unit, String priceKey) {
        Optional<PriceRef> price = Optional.of(PriceRef.of(priceKey));
        return line(id, line, unit, b -> price);
    }

    /// A line whose price depends on what is billed, its quantity 1 until it is said otherwise.
    public static CostRule line(String id, String line, Unit unit, Function<Billable, Optional<PriceRef>> price) {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        return new CostRule(id, line, unit, price, b -> one, b -> true, Pool.NONE, false);
    }

    /// The same rule with a quantity that is always known.
    public CostRule times(Function<Billable, BigDecimal> quantity) {
        return timesKnown(b -> Optional.of(quantity.apply(b)));
    }

    /// The same rule with a quantity that may be unknown.
    public CostRule timesKnown(Function<Billable, Optional<BigDecimal>> quantity) {
        return new CostRule(id, line, unit, price, quantity, when, pool, bought);
    }

    /// The quantity is a usage property: unknown until somebody sets it.
    public CostRule usage(Property<BigDecimal> amount) {
        return timesKnown(b -> b.find(amount));
    }

    /// The quantity is a counted usage property: unknown until somebody sets it.
    public CostRule usageCount(Property<Long> count) {
        return timesKnown(b -> b.find(count).map(BigDecimal::valueOf));
    }

    /// The line exists only where this holds too.
    public CostRule when(Predicate<Billable> condition) {
        return new CostRule(id, line, unit, price, monthlyQuantity, when.and(condition), pool, bought);
    }

    /// Price tiers count over the whole account instead of each owner alone.
    public CostRule pooled() {
        return new CostRule(id, line, unit, price, monthlyQuantity, when, Pool.ACCOUNT, bought);
    }

    /// The price is that of the [Purchase] chosen for the resource.
    public CostRule asBought() {
        return new CostRule(id, line, unit, price, monthlyQuantity, when, pool, true);
    }

    /// Price tiers count how many of it the whole account has at once; the quantity is in hours.
    public CostRule pooledAtOnce() {
        return new CostRule(id, line, unit, price, monthlyQuantity, when, Pool.ACCOUNT_AT_ONCE, bought);
    }
}
