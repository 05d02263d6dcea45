package dev.skydraft.bill.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.RandomDesigns;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.CloudFunction;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Scaling;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private static BigDecimal usd(String figure) {
        return new BigDecimal(figure);
    }

    private static Curve curve(Design design, String environment, Variable variable, String from, String to) {
        var span = new Span(usd(from), usd(to));
        return Curves.of(
                        design,
                        new Curves.Question(environment, variable, Optional.of(span), Optional.empty()),
                        ESTIMATOR,
                        () -> false)
                .curve();
    }

    private static Variable desired() {
        return new Variable("api", Scaling.DESIRED);
    }

    private static Point point(Design design, String environment, BigDecimal at) {
        Estimate bill = ESTIMATOR.estimate(Traffic.seen(design, environment));
        return new Point(at, bill.total(), bill.unknownCount());
    }

    /// A task of 1 vCPU and 2 GB on ARM costs 730 x (0.03238 + 2 x 0.00356) = 28.835; two run now, of a bill of
    /// 225.185.
    @Test
    void oneToTwentyTasksLieOnOneLine() {
        Curve curve = curve(TaskFlow.DESIGN, "prod", desired(), "1", "20");
        assertEquals(20, curve.points().size());
        assertEquals(usd("196.35"), curve.points().getFirst().usd());
        assertEquals(usd("744.215"), curve.points().getLast().usd());
        assertEquals(
                List.of(usd("28.835")),
                curve.segments().stream().map(Segment::slope).toList());
        assertEquals(Optional.of(usd("225.185")), curve.current().map(Point::usd));
        assertEquals(
                List.of(
                        "One more costs $28.84 all along.",
                        "Scaling keeps it at least 2 and at most 10: what lies outside takes other limits."),
                curve.sentences());
    }

    @Test
    void noPointOfACurveChangesTheDesignOrAnotherEnvironment() {
        Curve dev = curve(TaskFlow.DESIGN, "dev", desired(), "1", "3");
        assertEquals(
                Stream.of(1L, 2L, 3L)
                        .map(tasks -> point(
                                EnvironmentValues.set(TaskFlow.DESIGN, "dev", "api", Scaling.DESIRED, tasks),
                                "dev",
                                BigDecimal.valueOf(tasks)))
                        .toList(),
                dev.points());
        assertEquals(
                usd("225.185"), point(TaskFlow.DESIGN, "prod", BigDecimal.ZERO).usd());
    }

    /// S3 Standard: 0.023 a GB up to 51,200 GB, 0.022 up to 512,000, 0.021 above.
    @Test
    void aTierEdgeIsFoundWhereItIsAndSaysWhichLineBends() {
        Design design =
                Designs.named("Archive").add("files", ObjectStorage.KIND).build();
        Curve curve = curve(design, "prod", new Variable("files", ObjectStorage.STORAGE_GB), "0", "1000003");
        assertEquals(
                List.of(
                        "Above 51,200 GB one GB more costs $0.022 instead of $0.023 (files: Storage).",
                        "Above 512,000 GB one GB more costs $0.021 instead of $0.022 (files: Storage)."),
                curve.steps().stream()
                        .map(step -> step.sentence(curve.variable()))
                        .toList());
    }

    /// Cloud Run gives a function of up to 128 MB 0.083 vCPU, up to 256 MB 0.167, up to 512 MB 0.333, up to
    /// 1 GB 0.583, up to 2 GB 1. A run of 250 ms counts 300: 10,000,000 of them are 3,000,000 seconds, at
    /// 0.000024 a vCPU-second.
    @Test
    void aSizeClassIsAJumpWhereItBegins() {
        Design design = Designs.named("Runs")
                .root(prod -> prod.withSettings(
                        prod.settings().with(Settings.PROVIDER, "gcp").with(Settings.REGION, "us-central1")))
                .add("thumbnails", CloudFunction.KIND)
                .set(CloudFunction.REQUESTS, 10_000_000L)
                .set(CloudFunction.DURATION_MS, 250L)
                .build();
        Curve curve = curve(design, "prod", new Variable("thumbnails", CloudFunction.MEMORY_MB), "128", "2048");
        assertEquals(
                List.of(
                        "From 129 MB on the bill is $6.06 more (thumbnails: vCPU).",
                        "From 257 MB on the bill is $11.95 more (thumbnails: vCPU).",
                        "From 513 MB on the bill is $18.00 more (thumbnails: vCPU).",
                        "From 1,025 MB on the bill is $30.02 more (thumbnails: vCPU)."),
                curve.sentences());
    }

    /// Fargate includes 20 GB of storage for each task.
    @Test
    void whatIsIncludedBendsTheCurveAtItsEnd() {
        Curve curve = curve(TaskFlow.DESIGN, "prod", new Variable("api", ContainerService.STORAGE_GB), "0", "40");
        assertEquals(List.of("Task storage goes from 20 to 200 GB; the range is cut to that."), curve.notes());
        assertEquals(BigDecimal.valueOf(20), curve.points().getFirst().at());
        assertEquals(1, curve.segments().size());
    }

    @Test
    void everyPointIsTheBillOfADesignWithThatValueAndTheLinesBetweenAreTrue() {
        int known = 0;
        for (long seed = 0; seed < 24; seed++) {
            var random = new Random(seed);
            Design design = RandomDesigns.of(seed);
            String environment = design.environmentIds()
                    .get(random.nextInt(design.environmentIds().size()));
            if (random.nextBoolean()) {
                design = EnvironmentValues.setSetting(
                        design, environment, EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.valueOf(random.nextInt(500)));
            }
            List<Variable> variables = variables(design);
            Variable variable = variables.get(random.nextInt(variables.size()));
            Curve curve = Curves.of(
                            design,
                            new Curves.Question(environment, variable, Optional.empty(), Optional.empty()),
                            ESTIMATOR,
                            () -> false)
                    .curve();
            for (int i = 0; i < 4; i++) {
                Point point = curve.points().get(random.nextInt(curve.points().size()));
                assertEquals(
                        point(variable.with(design, environment, point.at()), environment, point.at()),
                        point,
                        "seed " + seed);
                BigDecimal at = between(curve.span(), variable, random);
                BigDecimal truly = point(variable.with(design, environment, at), environment, at)
                        .usd();
                BigDecimal off = curve.at(at).subtract(truly).abs();
                assertTrue(
                        off.compareTo(truly.multiply(usd("0.00004"))) <= 0,
                        "seed %d: %s at %s is off by %s".formatted(seed, variable, at, off));
            }
            known += curve.points().stream().map(Point::usd).distinct().count() > 1 ? 1 : 0;
        }
        assertTrue(known > 5, "only %d curves rise or fall".formatted(known));
    }

    private static List<Variable> variables(Design design) {
        return Stream.concat(
                        Stream.of(""),
                        Stream.concat(design.resources().stream(), design.connections().stream())
                                .map(Element::id))
                .flatMap(id -> Variable.of(design, id).stream())
                .toList();
    }

    private static BigDecimal between(Span span, Variable variable, Random random) {
        BigDecimal share = BigDecimal.valueOf(random.nextInt(1001), 3);
        BigDecimal at = span.from().add(span.to().subtract(span.from()).multiply(share));
        return variable.counted() ? at.setScale(0, RoundingMode.FLOOR) : at.stripTrailingZeros();
    }

    @Test
    void aRangeWithNothingInItIsRefused() {
        assertEquals(
                "Desired tasks goes from 0 to 5,000, the range from 6,000 to 7,000 has nothing of that",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> curve(TaskFlow.DESIGN, "prod", desired(), "6000", "7000"))
                        .getMessage());
    }

    @Test
    void whatIsAbsentInTheEnvironmentIsSaidToBe() {
        Curve curve = curve(TaskFlow.DESIGN, "dev", new Variable("nat-a", NatGateway.DATA_GB), "0", "100");
        assertEquals(
                List.of("NAT gateway A is absent in Dev.", "It changes nothing of the bill of Dev in this range."),
                curve.notes());
    }

    @Test
    void theUsualRangeSuitsTheNumber() {
        assertEquals(new Span(usd("1"), usd("20")), Span.usual(desired(), Optional.of(usd("2"))));
        assertEquals(new Span(usd("10"), usd("160")), Span.usual(desired(), Optional.of(usd("40"))));
        assertEquals(
                new Span(usd("0"), usd("400")),
                Span.usual(new Variable("nat-a", NatGateway.DATA_GB), Optional.empty()));
        assertEquals(
                new Span(usd("25"), usd("400")),
                Span.usual(new Variable("db", Database.STORAGE_GB), Optional.of(usd("100"))));
    }

    @Test
    void aCurveThatIsNoLongerWantedIsGivenUp() {
        var question = new Curves.Question("prod", desired(), Optional.empty(), Optional.empty());
        assertThrows(CancellationException.class, () -> Curves.of(TaskFlow.DESIGN, question, ESTIMATOR, () -> true));
    }
}
