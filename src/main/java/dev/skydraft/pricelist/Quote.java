package dev.skydraft.pricelist;

import dev.skydraft.pricing.Price;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a vendor's file says that a product costs.
///
/// @param hit the product and the key that it is priced under
/// @param unit the vendor's word for what the price is per
/// @param tiers by the vendor's units that they start at, in any order
/// @param effective the day from which the price holds
/// @param file what the price is from, in words: `AWS Price List AmazonEC2 20261120183221`
/// @param asOf the date of the file
record Quote(
        MatchTable.Hit hit, String unit, List<Price.Tier> tiers, LocalDate effective, String file, LocalDate asOf) {
    /// Only a price per 3,600 or the like has more digits than a vendor writes.
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    Quote {
        tiers = tiers.stream().sorted(Comparator.comparing(Price.Tier::from)).toList();
    }

    /// The price under our key, per our unit. A first tier that is free is an allowance, which our prices leave out:
    /// the
    /// tier above it starts at 0.
    Price price() {
        BigDecimal per = hit.match().per();
        List<Price.Tier> ours = tiers.stream()
                .map(t -> new Price.Tier(
                        plain(t.from().multiply(per)), plain(t.usd().divide(per, DIGITS))))
                .toList();
        return new Price(
                hit.key(), hit.region(), hit.match().ours(), withoutAllowance(ours), source(), asOf.toString());
    }

    /// True if it says what its price is from the first unit on, once for each tier.
    boolean complete() {
        boolean rising = !tiers.isEmpty() && tiers.getFirst().from().signum() == 0;
        for (int i = 1; i < tiers.size(); i++) {
            rising &= tiers.get(i).from().compareTo(tiers.get(i - 1).from()) > 0;
        }
        return rising;
    }

    private static List<Price.Tier> withoutAllowance(List<Price.Tier> tiers) {
        boolean allowance = tiers.size() > 1 && tiers.getFirst().usd().signum() == 0;
        if (!allowance) {
            return tiers;
        }
        var charged = new ArrayList<>(tiers.subList(1, tiers.size()));
        charged.set(0, new Price.Tier(BigDecimal.ZERO, charged.getFirst().usd()));
        return charged;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String source() {
        return "%s, %s %s".formatted(file, hit.match().service(), hit.product().sku());
    }
}
