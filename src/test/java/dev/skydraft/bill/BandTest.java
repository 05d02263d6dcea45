package dev.skydraft.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.RandomDesigns;
import dev.skydraft.RandomEdits;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Design;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.generate.SyntheticDesign;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Scaling;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Adjustment;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.storage.Samples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());
    private static final Design TASKFLOW = Samples.ALL.getFirst().open();

    private static Band band(Design design, String environment) {
        return Band.of(ESTIMATOR.estimate(Traffic.seen(design, environment)), ESTIMATOR);
    }

    private static <T> Design set(Design design, String element, Property<T> property, T value) {
        return EnvironmentValues.set(design, "prod", element, property, value);
    }

    /// A task of 1 vCPU and 2 GB on ARM: 730 x (0.03238 + 2 x 0.00356) = 28.835. Prod runs 2 of 2 to 10.
    @Test
    void tasksScaleBetweenTheirLimits() {
        assertEquals(
                new Band(new BigDecimal("225.185"), new BigDecimal("225.185"), new BigDecimal("455.865")),
                band(TASKFLOW, "prod"));
    }

    /// Dev runs 1 task of 0.5 vCPU and 1 GB with a public address: 730 x (0.01619 + 0.00356 + 0.005) = 18.0675,
    /// of a bill of 60.0555.
    @Test
    void anEnvironmentHasTheLimitsOfItsBaseUnlessItStatesOthers() {
        Design limited = EnvironmentValues.set(TASKFLOW, "dev", "api", Scaling.MIN, 0L);
        Design both = EnvironmentValues.set(limited, "dev", "api", Scaling.MAX, 2L);
        assertEquals(
                new Band(new BigDecimal("41.988"), new BigDecimal("60.0555"), new BigDecimal("78.123")),
                band(both, "dev"));
    }

    /// 40 GB through a NAT gateway, 10 to 100 expected, at 0.045.
    @Test
    void usageLiesWithinItsRange() {
        Design set = set(fixed(), "nat-a", NatGateway.DATA_GB, BigDecimal.valueOf(40));
        set = set(set, "nat-a", Range.low(NatGateway.DATA_GB).orElseThrow(), BigDecimal.TEN);
        set = set(set, "nat-a", Range.high(NatGateway.DATA_GB).orElseThrow(), BigDecimal.valueOf(100));
        assertEquals(
                new Band(new BigDecimal("225.635"), new BigDecimal("226.985"), new BigDecimal("229.685")),
                band(set, "prod"));
    }

    /// 30 to 40 % off 52.56 for the instance and its standby: 31.536 to 36.792, 34.164 in the middle.
    @Test
    void anAssumptionAboutAPriceHasItsRange() {
        Design set = set(fixed(), "db", Purchase.OF_DATA, Purchase.RESERVED_1.id());
        assertEquals(
                new Band(new BigDecimal("204.161"), new BigDecimal("206.789"), new BigDecimal("209.417")),
                band(set, "prod"));
        assertTrue(Database.KIND.properties().contains(Purchase.OF_DATA));
    }

    @Test
    void whatVariesInNothingIsAPoint() {
        assertTrue(band(fixed(), "prod").point());
    }

    /// Every line of the bill at every end, each reckoned from nothing.
    private static BigDecimal end(
            Estimate expected, Function<Adjustment, BigDecimal> factor, BinaryOperator<BigDecimal> end) {
        List<Estimate> ends = Stream.of(Extreme.values())
                .flatMap(extreme -> extreme.of(expected.deployment()).stream())
                .map(ESTIMATOR::estimate)
                .toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (CostLine line : expected.lines().filter(CostLine::known).toList()) {
            sum = sum.add(Stream.concat(
                            Stream.of(line),
                            ends.stream()
                                    .flatMap(Estimate::lines)
                                    .filter(other ->
                                            other.known() && other.ref().equals(line.ref())))
                    .map(one -> Band.monthly(one, factor))
                    .reduce(end)
                    .orElseThrow());
        }
        return sum.stripTrailingZeros();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aBandIsTheSumOfEveryLineAtItsEnds(long seed) {
        var edits = new RandomEdits(seed);
        Design design = SyntheticDesign.of(20, seed)
                .withEnvironment(
                        "prod",
                        e -> e.withSettings(e.settings()
                                .with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.TEN)
                                .with(EntryTraffic.RESPONSE_KB, BigDecimal.TEN)
                                .with(
                                        Range.high(EntryTraffic.REQUESTS_PER_SECOND)
                                                .orElseThrow(),
                                        BigDecimal.valueOf(90))));
        for (int i = 0; i < 15; i++) {
            design = edits.next(design);
            for (String environment : design.environmentIds()) {
                Estimate bill = ESTIMATOR.estimate(Traffic.seen(design, environment));
                assertEquals(
                        new Band(
                                end(bill, Adjustment::lowFactor, BigDecimal::min),
                                bill.total(),
                                end(bill, Adjustment::highFactor, BigDecimal::max)),
                        Band.of(bill, ESTIMATOR));
            }
        }
    }

    /// TaskFlow's tasks at one number.
    private static Design fixed() {
        return set(set(TASKFLOW, "api", Scaling.MIN, 2L), "api", Scaling.MAX, 2L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theExpectedBillLiesWithinItsBand(long seed) {
        Random random = new Random(seed);
        Design design = RandomDesigns.of(seed, 40);
        for (var resource : design.resources()) {
            if (resource.kind().properties().contains(Scaling.DESIRED)) {
                design = set(design, resource.id(), Scaling.MIN, (long) random.nextInt(3));
                design = set(design, resource.id(), Scaling.MAX, (long) random.nextInt(9));
            }
        }
        for (String environment : design.environmentIds()) {
            Band band = band(design, environment);
            assertTrue(band.min().compareTo(band.expected()) <= 0, band::toString);
            assertTrue(band.expected().compareTo(band.max()) <= 0, band::toString);
        }
    }
}
