package dev.skydraft.pricing;

import dev.skydraft.kind.Billable;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.Pool;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/// Turns one cost rule and what it sees into one line.
final class Pricer {
    private final PriceBook book;

    Pricer(PriceBook book) {
        this.book = book;
    }

    /// A quantity below zero is a mistake in the design; it is unknown rather than money back.
    CostLine line(String owner, CostRule rule, Billable billable) {
        Optional<PriceRef> ref = rule.price().apply(billable);
        CostLine.Charge charge = charge(rule, ref, billable);
        Optional<BigDecimal> quantity = rule.monthlyQuantity().apply(billable).filter(q -> q.signum() >= 0);
        boolean priced = charge.price().isPresent()
                && (ref.flatMap(PriceRef::less).isEmpty() || charge.less().isPresent());
        Optional<BigDecimal> unitPrice =
                priced ? charge.price().map(p -> p.first().subtract(lessFirst(charge))) : Optional.empty();
        Optional<BigDecimal> monthly = priced ? quantity.map(q -> cost(charge, q)) : Optional.empty();
        return new CostLine(
                owner,
                rule.id(),
                rule.line(),
                rule.unit(),
                quantity,
                unitPrice,
                monthly,
                source(charge),
                charge.price().map(Price::asOf).orElse(""),
                charge);
    }

    /// The one line of an owner whose kind this version or provider cannot price.
    CostLine unpriceable(String owner, String kind) {
        var charge = new CostLine.Charge("", Optional.empty(), Optional.empty(), Pool.NONE);
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
                charge);
    }

    private CostLine.Charge charge(CostRule rule, Optional<PriceRef> ref, Billable billable) {
        Optional<Price> price = ref.flatMap(r -> find(r.key(), rule, billable));
        Optional<Price> less = ref.flatMap(PriceRef::less).flatMap(key -> find(key, rule, billable));
        return new CostLine.Charge(ref.map(PriceRef::key).orElse(""), price, less, rule.pool());
    }

    /// A price per another unit than the rule reckons in would be a wrong bill: such a row is no price.
    private Optional<Price> find(String key, CostRule rule, Billable billable) {
        Optional<Price> found = billable.borrowsPrices()
                ? book.findOrBorrow(key, billable.region())
                : book.find(key, billable.region());
        return found.filter(p -> p.unit() == rule.unit())
                .map(p -> rule.pool() == Pool.ACCOUNT_AT_ONCE ? p.during(billable.hours()) : p);
    }

    private static BigDecimal cost(CostLine.Charge charge, BigDecimal quantity) {
        BigDecimal full = charge.price().orElseThrow().of(quantity);
        return charge.less().map(l -> full.subtract(l.of(quantity))).orElse(full);
    }

    private static BigDecimal lessFirst(CostLine.Charge charge) {
        return charge.less().map(Price::first).orElse(BigDecimal.ZERO);
    }

    private static String source(CostLine.Charge charge) {
        String source = charge.price().map(Price::source).orElse("");
        return charge.less()
                .map(l -> source + ": " + charge.price().orElseThrow().first().toPlainString() + " less "
                        + l.first().toPlainString())
                .orElse(source);
    }
}
