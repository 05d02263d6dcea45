package dev.skydraft.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.RandomEdits;
import dev.skydraft.change.WhatIfs;
import dev.skydraft.design.Design;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.design.Environment;
import dev.skydraft.generate.SyntheticDesign;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentBillsTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private static void assertReckonedFromNothing(Estimate actual) {
        Estimate expected = ESTIMATOR.estimate(Traffic.seen(
                actual.deployment().design(), actual.deployment().environment().id()));
        assertEquals(expected.deployment().derived(), actual.deployment().derived());
        assertEquals(expected.bills(), actual.bills());
        assertEquals(expected.total(), actual.total());
        assertEquals(expected.unknown(), actual.unknown());
        assertEquals(expected.unknownCount(), actual.unknownCount());
    }

    /// Requests enter, so that edits are felt far from where they are made.
    private static Design busy(Design design) {
        return design.withEnvironment(
                design.root().id(),
                e -> e.withSettings(e.settings()
                        .with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.valueOf(40))
                        .with(EntryTraffic.RESPONSE_KB, BigDecimal.valueOf(30))
                        .with(EntryTraffic.LOG_KB, BigDecimal.ONE)));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void theBillOfEveryEnvironmentIsTheOneReckonedFromNothing(long seed) {
        var edits = new RandomEdits(seed);
        var bills = new EnvironmentBills(ESTIMATOR);
        Design design = busy(SyntheticDesign.of(40, seed));
        for (int i = 0; i < 30; i++) {
            for (Environment environment : design.environments()) {
                assertReckonedFromNothing(bills.of(design, environment.id()));
            }
            bills.retain(design.environmentIds());
            design = edits.next(design);
        }
    }

    @Test
    void manyBillsThatDifferAtOnceAreReckonedAsFromNothing() {
        Design design = busy(SyntheticDesign.of(400, 3));
        var bills = new EnvironmentBills(ESTIMATOR);
        for (String environment : design.environmentIds()) {
            assertReckonedFromNothing(bills.of(design, environment));
        }
    }

    @Test
    void anEnvironmentThatOverridesNothingHasTheBillsOfItsBase() {
        Design design = WhatIfs.add(busy(SyntheticDesign.of(60, 3)), "prod", "Same");
        var bills = new EnvironmentBills(ESTIMATOR);
        Estimate base = bills.of(design, "prod");
        Estimate same = bills.of(design, design.environments().getLast().id());
        assertEquals(base.bills().size(), same.bills().size());
        for (int i = 0; i < base.bills().size(); i++) {
            assertSame(base.bills().get(i), same.bills().get(i));
        }
    }
}
