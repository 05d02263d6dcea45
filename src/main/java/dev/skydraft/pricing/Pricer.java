package dev.skydraft.pricing;

import dev.skydraft.design.Discount;
import dev.skydraft.design.Terms;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Pool;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Turns one cost rule and what it sees into one line.
final class Pricer {
    private final PriceBook book;

    Pricer(PriceBook book) {
        this.book = book;
    }

    /// What a line is charged at, and whether that had to be assumed.
    private record Offer(Optional<PriceRef> ref, CostLine.Charge charge, Optional<Assumption> assumption) {}

    /// A quantity below zero is a mistake in the design; it is unknown rather than money back.
    CostLine line(String owner, CostRule rule, Billable billable, Terms terms) {
        Purchase purchase = rule.bought() ? Purchase.of(billable) : Purchase.ON_DEMAND;
        Offer offer = offer(rule, purchase, billable);
        CostLine.Charge charge = terms.freeAllowances() ? withAllowance(offer.charge()) : offer.charge();
        boolean priced = charge.priced(offer.ref());
        Unit unit = charge.price().map(Price::unit).orElse(rule.unit());
        Optional<BigDecimal> asked = rule.monthlyQuantity().apply(billable).filter(q -> q.signum() >= 0);
        Optional<BigDecimal> quantity = unit == rule.unit() ? asked : asked.map(Pricer::months);
        var adjustment = adjustment(purchase, offer, terms);
        return new CostLine(
                owner,
                rule.id(),
                rule.line(),
                unit,
                quantity,
                priced ? unitPrice(charge) : Optional.empty(),
                priced ? quantity.map(q -> adjustment.of(cost(charge, q))) : Optional.empty(),
                source(charge),
                charge.price().map(Price::asOf).orElse(""),
                charge,
                adjustment);
    }

    /// An own price is what was agreed: no discount comes off it.
    private Adjustment adjustment(Purchase purchase, Offer offer, Terms terms) {
        boolean own = isOwn(offer.charge().price()) || isOwn(offer.charge().less());
        Optional<Discount> discount =
                own ? Optional.empty() : terms.discount(offer.charge().key());
        return Adjustment.of(purchase, offer.assumption(), own, discount);
    }

    private static boolean isOwn(Optional<Price> price) {
        return price.isPresent() && price.get().layer() == Price.Layer.OWN;
    }

    /// The one line of an owner whose kind this version or provider cannot price.
    CostLine unpriceable(String owner, String kind) {
        var charge = new CostLine.Charge("", Optional.empty(), Optional.empty(), Pool.NONE, Optional.empty());
        return new CostLine(
                owner,
                "cost",
                "Cost of " + kind,
                Unit.MONTH,
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                charge,
                Adjustment.NONE);
    }

    private CostLine.Charge withAllowance(CostLine.Charge charge) {
        return new CostLine.Charge(
                charge.key(),
                charge.price(),
                charge.less(),
                charge.pool(),
                charge.price().flatMap(book::allowance));
    }

    /// The price of the purchase where one is known, else the list price with what may be assumed of it, else none.
    private Offer offer(CostRule rule, Purchase purchase, Billable billable) {
        Optional<PriceRef> listed = rule.price().apply(billable);
        if (purchase == Purchase.ON_DEMAND) {
            return new Offer(listed, charge(rule, listed, billable), Optional.empty());
        }
        Optional<PriceRef> bought = listed.map(ref -> ref.as(purchase));
        CostLine.Charge known = charge(rule, bought, billable);
        Optional<Assumption> assumption = known.priced(bought)
                ? Optional.empty()
                : listed.flatMap(ref -> book.assumptions().find(ref.key(), purchase));
        return assumption.isPresent()
                ? new Offer(listed, charge(rule, listed, billable), assumption)
                : new Offer(bought, known, Optional.empty());
    }

    private CostLine.Charge charge(CostRule rule, Optional<PriceRef> ref, Billable billable) {
        Optional<Price> price = ref.flatMap(r -> find(r.key(), rule, billable));
        Optional<Price> less = ref.flatMap(PriceRef::less).flatMap(key -> find(key, rule, billable));
        return new CostLine.Charge(ref.map(PriceRef::key).orElse(""), price, less, rule.pool(), Optional.empty());
    }

    /// A price per another unit than the rule reckons in would be a wrong bill: such a row is no price. Only what is
    /// committed to for all hours of a month may be priced by the month.
    private Optional<Price> find(String key, CostRule rule, Billable billable) {
        Optional<Price> found = billable.borrowsPrices()
                ? book.findOrBorrow(key, billable.region())
                : book.find(key, billable.region());
        Optional<Price> fitting =
                found.filter(p -> p.unit() == rule.unit() || (p.unit() == Unit.MONTH && committed(rule, billable)));
        return rule.pool() == Pool.ACCOUNT_AT_ONCE ? fitting.map(p -> p.during(billable.hours())) : fitting;
    }

    private static boolean committed(CostRule rule, Billable billable) {
        return rule.unit() == Unit.HOUR
                && rule.bought()
                && Purchase.of(billable).committed();
    }

    private static BigDecimal months(BigDecimal hours) {
        return hours.divide(Purchase.HOURS_A_MONTH, MathContext.DECIMAL128);
    }

    private static BigDecimal cost(CostLine.Charge charge, BigDecimal quantity) {
        BigDecimal full = charge.price().orElseThrow().of(quantity);
        BigDecimal listed =
                charge.less().map(l -> full.subtract(l.of(quantity))).orElse(full);
        return charge.free()
                .map(free -> listed.subtract(
                        charge.price().orElseThrow().of(free.quantity().min(quantity))))
                .orElse(listed);
    }

    private static Optional<BigDecimal> unitPrice(CostLine.Charge charge) {
        Optional<BigDecimal> first = charge.price().map(Price::first);
        return charge.less().isEmpty()
                ? first
                : first.map(usd -> usd.subtract(charge.less().get().first()));
    }

    private static String source(CostLine.Charge charge) {
        String source = charge.price().map(Price::source).orElse("");
        return charge.less()
                .map(l -> source + ": " + charge.price().orElseThrow().first().toPlainString() + " less "
                        + l.first().toPlainString())
                .orElse(source);
    }
}
