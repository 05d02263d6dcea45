package dev.skydraft.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.RandomDesigns;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private static Comparison.Side side(Design design, String environment) {
        return new Comparison.Side(environment, ESTIMATOR.estimate(Deployment.of(design, environment)));
    }

    private static Comparison compare(Design design, String... environments) {
        return Comparison.of(
                Arrays.stream(environments).map(e -> side(design, e)).toList());
    }

    /// "nat/hours ADDED 32.85" for each line that differs in the second bill.
    private static List<String> differences(Comparison comparison) {
        return comparison.differences().stream()
                .map(line -> "%s %s %s"
                        .formatted(
                                line.ref(),
                                line.marks().get(1),
                                text(line.deltas().get(1))))
                .toList();
    }

    private static String text(Delta delta) {
        return delta.missing()
                ? "?"
                : delta.known().stripTrailingZeros().toPlainString() + (delta.complete() ? "" : " + ?");
    }

    @Test
    void whatABillHasMoreIsAddedAndWhatItHasLessIsRemoved() {
        Design design = Designs.named("Shop")
                .add("nat", NatGateway.KIND)
                .set(NatGateway.DATA_GB, BigDecimal.TEN)
                .environment("dev", dev -> dev.withPresent("nat", false))
                .build();
        assertEquals(
                List.of("nat/hours REMOVED -32.85", "nat/data REMOVED -0.45", "nat/public-ipv4 REMOVED -3.65"),
                differences(compare(design, "prod", "dev")));
        assertEquals(
                List.of("nat/hours ADDED 32.85", "nat/data ADDED 0.45", "nat/public-ipv4 ADDED 3.65"),
                differences(compare(design, "dev", "prod")));
    }

    @Test
    void anotherQuantityIsAChange() {
        Design design = Designs.named("Shop")
                .add("nat", NatGateway.KIND)
                .set(NatGateway.DATA_GB, BigDecimal.TEN)
                .environment(
                        "dev", dev -> dev.withOverride("nat", Values.NONE.with(NatGateway.DATA_GB, BigDecimal.ONE)))
                .build();
        Comparison comparison = compare(design, "prod", "dev");
        assertEquals(List.of("nat/data CHANGED -0.405"), differences(comparison));
        assertEquals("-0.405", text(comparison.delta(1)));
    }

    @Test
    void oneFigureThatIsNotSetIsNoDifference() {
        Design design = Designs.named("Shop")
                .add("alb", LoadBalancer.KIND)
                .environment("dev", dev -> dev)
                .build();
        Comparison comparison = compare(design, "prod", "dev");
        assertEquals(List.of(), differences(comparison));
        assertEquals(Delta.NONE, comparison.delta(1));
    }

    @Test
    void aFigureThatIsSetInOneOfTwoMakesTheDifferenceUnknown() {
        Design design = Designs.named("Shop")
                .add("nat", NatGateway.KIND)
                .environment(
                        "dev", dev -> dev.withOverride("nat", Values.NONE.with(NatGateway.DATA_GB, BigDecimal.TEN)))
                .build();
        Comparison comparison = compare(design, "prod", "dev");
        assertEquals(List.of("nat/data UNKNOWN ?"), differences(comparison));
        assertTrue(comparison.delta(1).missing());
    }

    @Test
    void anotherRegionMakesWhatIsUnknownAnotherUnknown() {
        Design design = Designs.named("Shop")
                .add("nat", NatGateway.KIND)
                .environment("far", far -> far.withSettings(Values.NONE.with(Settings.REGION, "eu-central-1")))
                .build();
        assertEquals(
                List.of("nat/hours CHANGED 5.11", "nat/data UNKNOWN ?"), differences(compare(design, "prod", "far")));
    }

    @Test
    void taskFlowsEnvironmentsDifferByWhatTheirTotalsDo() {
        Comparison comparison = compare(TaskFlow.DESIGN, "prod", "dev");
        BigDecimal prod = comparison.sides().getFirst().estimate().total();
        BigDecimal dev = comparison.sides().get(1).estimate().total();
        assertEquals(0, dev.subtract(prod).compareTo(comparison.delta(1).known()));
    }

    @Test
    void nothingCannotBeCompared() {
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(List.of()));
    }

    @Test
    void linesThatStayEqualAreTheSameObjectsInTheNextComparison() {
        Comparison before = compare(TaskFlow.DESIGN, "prod", "dev");
        Design edited = TaskFlow.DESIGN.withResource("api", r -> r.with(Scaling.DESIRED, 3L));
        Comparison anew = compare(edited, "prod", "dev");
        Comparison shared = anew.sharing(before);
        assertEquals(anew, shared);
        Set<ComparedLine> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(before.lines());
        assertEquals(
                List.of("api/vcpu", "api/memory"),
                shared.lines().stream()
                        .filter(line -> !kept.contains(line))
                        .map(ComparedLine::ref)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyLineOfEveryBillIsThereOnceWithItsDifference(long seed) {
        Design design = RandomDesigns.of(seed, 40);
        List<String> environments = design.environmentIds();
        Comparison comparison = compare(design, environments.toArray(String[]::new));
        assertEquals(
                comparison.lines().size(),
                comparison.lines().stream().map(ComparedLine::ref).distinct().count());
        for (int i = 0; i < environments.size(); i++) {
            int side = i;
            Estimate estimate = comparison.sides().get(side).estimate();
            assertEquals(
                    byRef(estimate),
                    comparison.lines().stream()
                            .flatMap(line -> line.at().get(side).stream())
                            .collect(Collectors.toMap(CostLine::ref, line -> line)));
            assertDifferences(comparison, side);
        }
    }

    private static void assertDifferences(Comparison comparison, int side) {
        Map<String, CostLine> base = byRef(comparison.sides().getFirst().estimate());
        Map<String, CostLine> here = byRef(comparison.sides().get(side).estimate());
        BigDecimal expected = BigDecimal.ZERO;
        for (ComparedLine line : comparison.lines()) {
            boolean known = known(base, line.ref()) && known(here, line.ref());
            expected = known ? expected.add(usd(here, line.ref())).subtract(usd(base, line.ref())) : expected;
        }
        assertEquals(0, expected.compareTo(comparison.delta(side).known()));
    }

    private static Map<String, CostLine> byRef(Estimate estimate) {
        var lines = new HashMap<String, CostLine>();
        estimate.lines().forEach(line -> lines.put(line.ref(), line));
        return lines;
    }

    private static boolean known(Map<String, CostLine> bill, String ref) {
        return !bill.containsKey(ref) || bill.get(ref).known();
    }

    private static BigDecimal usd(Map<String, CostLine> bill, String ref) {
        return bill.containsKey(ref) ? bill.get(ref).monthly().orElseThrow() : BigDecimal.ZERO;
    }
}
