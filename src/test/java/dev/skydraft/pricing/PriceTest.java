package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.kind.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceTest {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @Test
    void eachTierPricesThePartOfTheQuantityThatLiesInIt() {
        Price price = price(tier("0", "0.09"), tier("10", "0.08"), tier("50", "0.05"));
        assertEquals(0, new BigDecimal("0.90").compareTo(price.of(new BigDecimal("10"))));
        assertEquals(0, new BigDecimal("0.98").compareTo(price.of(new BigDecimal("11"))));
        assertEquals(0, new BigDecimal("4.15").compareTo(price.of(new BigDecimal("51"))));
        assertEquals(0, BigDecimal.ZERO.compareTo(price.of(BigDecimal.ZERO)));
    }

    @Test
    void tiersAgreeWithAddingUpEveryTenthOfAUnit() {
        var random = new Random(71);
        for (int i = 0; i < 100; i++) {
            Price price = price(random);
            int tenths = random.nextInt(400);
            assertEquals(
                    0,
                    slowly(price, tenths).compareTo(price.of(TENTH.multiply(BigDecimal.valueOf(tenths)))),
                    () -> price + " for " + tenths + " tenths");
        }
    }

    private static BigDecimal slowly(Price price, int tenths) {
        BigDecimal cost = BigDecimal.ZERO;
        for (int i = 0; i < tenths; i++) {
            BigDecimal start = TENTH.multiply(BigDecimal.valueOf(i));
            BigDecimal usd = price.tiers().stream()
                    .filter(t -> t.from().compareTo(start) <= 0)
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .usd();
            cost = cost.add(usd.multiply(TENTH));
        }
        return cost;
    }

    @Test
    void moreNeverCostsLess() {
        var random = new Random(72);
        for (int i = 0; i < 100; i++) {
            Price price = price(random);
            BigDecimal some = BigDecimal.valueOf(random.nextInt(1000), 1);
            BigDecimal more = some.add(BigDecimal.valueOf(random.nextInt(1000), 2));
            assertTrue(price.of(some).compareTo(price.of(more)) <= 0);
        }
    }

    private static Price price(Random random) {
        var tiers = new ArrayList<Price.Tier>();
        int from = 0;
        for (int i = random.nextInt(4); i >= 0; i--) {
            tiers.add(new Price.Tier(BigDecimal.valueOf(from), BigDecimal.valueOf(random.nextInt(100), 3)));
            from += 1 + random.nextInt(12);
        }
        return price(tiers.toArray(Price.Tier[]::new));
    }

    private static Price.Tier tier(String from, String usd) {
        return new Price.Tier(new BigDecimal(from), new BigDecimal(usd));
    }

    private static Price price(Price.Tier... tiers) {
        return new Price("aws/test", "us-east-1", Unit.GB, List.of(tiers), "a test", "2026-01-01");
    }
}
