package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.RandomDerived;
import dev.skydraft.RandomEdits;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimatorNextTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());
    private static final Design SHOP = Designs.named("Shop")
            .add("users", Users.KIND)
            .add("alb", LoadBalancer.KIND)
            .add("api", ContainerService.KIND)
            .add("files", ObjectStorage.KIND)
            .set(ObjectStorage.STORAGE_GB, BigDecimal.valueOf(60_000))
            .add("more-files", ObjectStorage.KIND)
            .set(ObjectStorage.STORAGE_GB, BigDecimal.valueOf(60_000))
            .connect("users", "alb")
            .build();
    private static final Estimate BEFORE = ESTIMATOR.estimate(Deployment.of(SHOP, "prod"));

    private static Estimate next(UnaryOperator<Design> change) {
        Estimate next = ESTIMATOR.next(BEFORE, BEFORE.deployment().next(change.apply(SHOP)));
        assertReckonedAnew(next);
        return next;
    }

    private static void assertReckonedAnew(Estimate actual) {
        Estimate expected = ESTIMATOR.estimate(actual.deployment());
        assertEquals(expected.bills(), actual.bills());
        assertEquals(expected.total(), actual.total());
        assertEquals(expected.unknown(), actual.unknown());
        assertEquals(expected.unknownCount(), actual.unknownCount());
    }

    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93, 94, 95, 96, 97, 98})
    void theNextEstimateIsTheOneReckonedAnew(long seed) {
        var edits = new RandomEdits(seed);
        Design design = RandomEdits.design(seed, 60);
        for (int i = 0; i < 200; i++) {
            Design changed = edits.next(design);
            for (Environment environment : design.environments()) {
                if (changed.findEnvironment(environment.id()).isPresent()) {
                    Deployment was = Deployment.of(design, environment.id());
                    assertReckonedAnew(ESTIMATOR.next(ESTIMATOR.estimate(was), was.next(changed)));
                }
            }
            design = changed;
        }
    }

    @Test
    void manySuccessorsInARowStayRight() {
        var edits = new RandomEdits(99);
        Design design = RandomEdits.design(99, 60);
        Estimate estimate =
                ESTIMATOR.estimate(Deployment.of(design, design.root().id()));
        for (int i = 0; i < 500; i++) {
            Deployment was = estimate.deployment();
            estimate = ESTIMATOR.next(estimate, was.next(edits.next(was.design())));
            assertReckonedAnew(estimate);
        }
    }

    @Test
    void successorsWithOtherDerivedValuesStayRight() {
        var edits = new RandomEdits(90);
        var random = new Random(90);
        Design design = RandomEdits.design(90, 60);
        Estimate estimate =
                ESTIMATOR.estimate(Deployment.of(design, design.root().id()));
        for (int i = 0; i < 300; i++) {
            Deployment was = estimate.deployment();
            Deployment now = was.next(edits.next(was.design()));
            estimate = ESTIMATOR.next(estimate, i % 3 == 0 ? RandomDerived.derive(now, random) : now);
            assertReckonedAnew(estimate);
        }
    }

    @Test
    void aDerivedFigureStandsUntilOneIsSet() {
        Values derived = Values.NONE.with(LoadBalancer.LCU, BigDecimal.TWO);
        Deployment deployment =
                BEFORE.deployment().withDerived(Keyed.<Values>none().with("alb", derived));
        Estimate fromTraffic = ESTIMATOR.next(BEFORE, deployment);
        assertReckonedAnew(fromTraffic);
        Design set = SHOP.withResource("alb", r -> r.with(LoadBalancer.LCU, BigDecimal.TEN));
        Estimate byHand = ESTIMATOR.next(fromTraffic, deployment.next(set));
        assertReckonedAnew(byHand);
        assertEquals(
                List.of(Optional.empty(), Optional.of(new BigDecimal("1460")), Optional.of(new BigDecimal("7300"))),
                Stream.of(BEFORE, fromTraffic, byHand)
                        .map(e -> e.find("alb").orElseThrow().lines().get(1).quantity())
                        .toList());
    }

    @Test
    void theBillsOfWhatDidNotChangeStayTheSameObjects() {
        Estimate next = next(d -> d.withResource("api", r -> r.with(Scaling.DESIRED, 9L)));
        assertSame(BEFORE.find("alb").orElseThrow(), next.find("alb").orElseThrow());
        assertSame(BEFORE.find("files").orElseThrow(), next.find("files").orElseThrow());
    }

    @Test
    void aConnectionIsHeadedByTheNewNameOfItsEnd() {
        Estimate next = next(d -> d.withResource("users", r -> r.withName("Customers")));
        assertEquals("Customers → alb", next.find("users-alb").orElseThrow().name());
    }

    @Test
    void anEndOfAnotherKindChangesWhetherBytesCrossTheInternet() {
        Estimate next = next(
                d -> d.withResource("users", r -> Resource.of("users", ContainerService.KIND, "users", r.place())));
        assertEquals(Optional.empty(), next.find("users-alb"));
    }

    @Test
    void aPoolIsSharedAnewWhenOneOfItsLinesChanges() {
        Estimate next =
                next(d -> d.withResource("files", r -> r.with(ObjectStorage.STORAGE_GB, BigDecimal.valueOf(500_000))));
        BigDecimal before = BEFORE.find("more-files").orElseThrow().known();
        assertTrue(next.find("more-files").orElseThrow().known().compareTo(before) < 0);
    }
}
