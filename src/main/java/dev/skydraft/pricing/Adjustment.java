package dev.skydraft.pricing;

import dev.skydraft.design.Discount;
import dev.skydraft.kind.Purchase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What makes a line cost other than quantity x unit price.
///
/// @param purchase how it is bought
/// @param assumption what is taken off the list price because no price is known for the purchase
/// @param ownPrice whether it is charged at a price that the customer gave
/// @param discount what the environment's own discount takes off
public record Adjustment(
        Purchase purchase, Optional<Assumption> assumption, boolean ownPrice, Optional<Discount> discount) {
    /// Said of a line at a price that the customer gave.
    public static final String OWN_PRICE = "own price";

    public static final Adjustment NONE = new Adjustment(Purchase.ON_DEMAND, Optional.empty(), false, Optional.empty());

    /// Most lines have none, and they share one.
    static Adjustment of(
            Purchase purchase, Optional<Assumption> assumption, boolean ownPrice, Optional<Discount> discount) {
        boolean none = purchase == Purchase.ON_DEMAND && assumption.isEmpty() && !ownPrice && discount.isEmpty();
        return none ? NONE : new Adjustment(purchase, assumption, ownPrice, discount);
    }

    /// What quantity x unit price is multiplied by, as expected.
    public BigDecimal factor() {
        return factor(Assumption::factor);
    }

    /// The same where most is taken off.
    public BigDecimal lowFactor() {
        return factor(Assumption::lowFactor);
    }

    /// The same where least is taken off.
    public BigDecimal highFactor() {
        return factor(Assumption::highFactor);
    }

    private BigDecimal factor(Function<Assumption, BigDecimal> assumed) {
        BigDecimal left = discount.map(Discount::percent).map(Percent::left).orElse(BigDecimal.ONE);
        return assumption.map(assumed).map(left::multiply).orElse(left);
    }

    BigDecimal of(BigDecimal listed) {
        return assumption.isEmpty() && discount.isEmpty() ? listed : listed.multiply(factor());
    }

    /// As shown beside the line: "Reserved, 1 year", "assumed 30-40 % off", "5 % discount".
    List<String> texts() {
        var texts = new ArrayList<String>();
        if (purchase != Purchase.ON_DEMAND) {
            texts.add(purchase.label());
        }
        if (ownPrice) {
            texts.add(OWN_PRICE);
        }
        assumption.map(Assumption::text).ifPresent(texts::add);
        discount.map(d -> Money.exact(d.percent()) + " % discount").ifPresent(texts::add);
        return texts;
    }
}
