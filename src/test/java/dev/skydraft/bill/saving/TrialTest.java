package dev.skydraft.bill.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Design;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.generate.SyntheticDesign;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.storage.Samples;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    @Test
    void theBillOfATriedTipIsTheOneReckonedFromNothing() {
        List<Design> designs =
                List.of(Samples.ALL.getFirst().open(), busy(SyntheticDesign.of(70, 5)), SyntheticDesign.of(130, 6));
        long tried = designs.stream()
                .flatMap(d -> d.environmentIds().stream().map(id -> ESTIMATOR.estimate(Traffic.seen(d, id))))
                .mapToLong(TrialTest::tryAll)
                .sum();
        assertTrue(tried > 12, "tips were tried: " + tried);
    }

    private static Design busy(Design design) {
        return design.withEnvironment(
                "prod",
                e -> e.withSettings(e.settings()
                        .with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.TEN)
                        .with(EntryTraffic.RESPONSE_KB, BigDecimal.TWO)));
    }

    private static long tryAll(Estimate bill) {
        var trial = new Trial(ESTIMATOR, bill);
        return Savings.ALL.stream()
                .flatMap(idea -> idea.tips(bill))
                .peek(tip -> assertReckonedFromNothing(bill, tip, trial.with(tip)))
                .count();
    }

    private static void assertReckonedFromNothing(Estimate bill, Tip tip, Estimate actual) {
        Design tried = WhatIf.of(
                        bill.deployment().design(),
                        bill.deployment().environment().id(),
                        tip)
                .design();
        Estimate expected = ESTIMATOR.estimate(
                Traffic.seen(tried, tried.environments().getLast().id()));
        assertEquals(expected.bills(), actual.bills(), tip.id());
        assertEquals(expected.total(), actual.total(), tip.id());
        assertEquals(expected.unknown(), actual.unknown(), tip.id());
    }
}
