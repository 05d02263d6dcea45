package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.RandomDesigns;
import dev.skydraft.RandomValues;
import dev.skydraft.catalog.Catalog;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Settings;
import dev.skydraft.design.Terms;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What holds for every bill, whatever is drawn and on whatever terms.
class BillLawsTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());
    private static final Map<Provider, String> REGIONS =
            Map.of(Provider.AWS, "us-east-1", Provider.GCP, "us-central1", Provider.AZURE, "eastus2");

    private static Estimate estimate(Design design, String environment) {
        return ESTIMATOR.estimate(Deployment.of(design, environment));
    }

    /// Office hours, free allowances and discounts as they come.
    private static Values terms(Values settings, Random random) {
        return settings.with(Terms.OFFICE_HOURS, BigDecimal.valueOf(random.nextInt(25)))
                .with(Terms.OFFICE_DAYS, BigDecimal.valueOf(random.nextInt(8)))
                .with(Terms.FREE_ALLOWANCES, random.nextBoolean())
                .with(Terms.DISCOUNTS, random.nextBoolean() ? List.of("aws 7.5", "aws/ec2 30") : List.of());
    }

    private static Design onRandomTerms(long seed) {
        var random = new Random(seed);
        return RandomDesigns.of(seed).withEnvironment("prod", e -> e.withSettings(terms(e.settings(), random)));
    }

    @Test
    void priceGoesOnWhereOneTierEndsAndTheNextBegins() {
        var tiny = new BigDecimal("0.000001");
        for (Price price : PriceFile.book().all()) {
            for (Price.Tier tier : price.tiers()) {
                BigDecimal step = price.of(tier.from().add(tiny)).subtract(price.of(tier.from()));
                assertEquals(0, step.compareTo(tiny.multiply(tier.usd())), price.key());
                if (tier.from().signum() > 0) {
                    BigDecimal before =
                            price.of(tier.from()).subtract(price.of(tier.from().subtract(tiny)));
                    BigDecimal below =
                            price.tiers().get(price.tiers().indexOf(tier) - 1).usd();
                    assertEquals(0, before.compareTo(tiny.multiply(below)), price.key());
                }
            }
        }
    }

    @Test
    void moreUseNeverCostsLessOnAnyProvider() {
        var random = new Random(4);
        for (ResourceKind kind : Catalog.KINDS) {
            for (Provider provider : Provider.values()) {
                for (Property<?> property : kind.properties()) {
                    if (property.usage()) {
                        assertGrows(kind, provider, property, random);
                    }
                }
            }
        }
    }

    private static void assertGrows(ResourceKind kind, Provider provider, Property<?> usage, Random random) {
        Values settings = terms(Values.NONE, random)
                .with(Settings.PROVIDER, provider.id())
                .with(Settings.REGION, REGIONS.get(provider));
        var values = Values.NONE;
        for (Property<?> other : kind.properties()) {
            values = random.nextBoolean() || other.usage() ? RandomValues.with(values, other, random) : values;
        }
        BigDecimal before = BigDecimal.ZERO;
        for (long amount : new long[] {0, 1, 99, 100, 101, 10_240, 60_000, 1_000_001, 20_000_000}) {
            BigDecimal now = total(kind, settings, with(values, usage, amount));
            assertTrue(
                    now.compareTo(before) >= 0,
                    () -> "%s on %s: %s = %d costs %s".formatted(kind.id(), provider, usage.id(), amount, now));
            before = now;
        }
    }

    private static Values with(Values values, Property<?> usage, long amount) {
        return switch (usage) {
            case Whole whole -> values.with(whole, amount);
            case Amount decimal -> values.with(decimal, BigDecimal.valueOf(amount));
            default -> throw new AssertionError(usage.id() + " is measured in neither amounts nor numbers");
        };
    }

    private static BigDecimal total(ResourceKind kind, Values settings, Values values) {
        Design design = Designs.named("One")
                .add("one", kind)
                .root(e -> e.withSettings(settings))
                .build();
        return estimate(design.with(design.find("one").orElseThrow().withValues(values)), "prod")
                .total();
    }

    @Test
    void theTotalOfAPooledPriceDoesNotDependOnHowUseIsSplit() {
        var random = new Random(5);
        for (int round = 0; round < 30; round++) {
            Values settings = terms(Values.NONE, random);
            int gigabytes = random.nextInt(300_000);
            int first = random.nextInt(gigabytes + 1);
            int second = random.nextInt(gigabytes - first + 1);
            BigDecimal whole = dataOut(settings, gigabytes, 0, 0);
            BigDecimal split = dataOut(settings, first, second, gigabytes - first - second);
            assertEquals(0, whole.compareTo(split), () -> settings + ": " + whole + " and " + split);
        }
    }

    private static BigDecimal dataOut(Values settings, int... gigabytes) {
        Designs designs = Designs.named("Out")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.1.0/24", "public", "a")
                .add("users", Users.KIND)
                .root(e -> e.withSettings(settings));
        for (int i = 0; i < gigabytes.length; i++) {
            designs = designs.add("alb" + i, LoadBalancer.KIND, "a@a")
                    .connect("users", "alb" + i)
                    .set(Connections.OUT_GB, BigDecimal.valueOf(gigabytes[i]));
        }
        return estimate(designs.build(), "prod")
                .lines()
                .filter(line -> line.rule().equals("internet-out"))
                .map(line -> line.monthly().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void exactLinesAddUpToTheExactTotal() {
        for (long seed = 0; seed < 25; seed++) {
            Estimate estimate = estimate(onRandomTerms(seed), "prod");
            BigDecimal sum =
                    estimate.lines().flatMap(l -> l.monthly().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, sum.compareTo(estimate.total()), "seed " + seed);
        }
    }

    @Test
    void anAssumedLineLiesBetweenItsCheapestAndItsDearest() {
        for (long seed = 0; seed < 25; seed++) {
            estimate(onRandomTerms(seed), "prod")
                    .lines()
                    .map(CostLine::adjustment)
                    .forEach(a -> {
                        assertTrue(a.lowFactor().compareTo(a.factor()) <= 0, a::toString);
                        assertTrue(a.factor().compareTo(a.highFactor()) <= 0, a::toString);
                        assertTrue(a.lowFactor().signum() >= 0, a::toString);
                    });
        }
    }

    @Test
    void anEnvironmentThatOverridesNothingCostsWhatItsBaseCosts() {
        for (long seed = 0; seed < 15; seed++) {
            Design design = onRandomTerms(seed);
            Design copied = design.withEnvironments(
                    List.of(design.root(), Environment.basedOn(design.root().id(), "copy", "Copy")));
            assertEquals(
                    estimate(copied, design.root().id()).bills(),
                    estimate(copied, "copy").bills(),
                    "seed " + seed);
        }
    }
}
