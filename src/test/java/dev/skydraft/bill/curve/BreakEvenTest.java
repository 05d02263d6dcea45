package dev.skydraft.bill.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.CloudFunction;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.InterfaceEndpoint;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakEvenTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());
    private static final Variable NAT_GB = new Variable("nat", NatGateway.DATA_GB);
    private static final Variable TASKS = new Variable("api", Scaling.DESIRED);

    /// One NAT gateway in prod; in its place, as a what-if, four endpoints in two zones each.
    private static Design natOrEndpoints() {
        var design = Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
                .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
                .subnet("private-b", "vpc", "10.0.20.0/24", "private", "b")
                .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                .add("nat", NatGateway.KIND, "a@public-a");
        List<String> endpoints = List.of("ecr-api", "ecr-dkr", "logs", "secrets");
        for (String endpoint : endpoints) {
            design.add(endpoint, InterfaceEndpoint.KIND, "a@private-a", "b@private-b")
                    .set(InterfaceEndpoint.DATA_GB, BigDecimal.ZERO);
        }
        return design.root(prod -> {
                    var without = prod;
                    for (String endpoint : endpoints) {
                        without = without.withPresent(endpoint, false);
                    }
                    return without;
                })
                .environment("endpoints", what -> {
                    var swapped = what.withPresent("nat", false);
                    for (String endpoint : endpoints) {
                        swapped = swapped.withPresent(endpoint, true);
                    }
                    return swapped;
                })
                .build();
    }

    private static BreakEven between(Design design, Variable variable, String from, String to, String other) {
        var question = new Curves.Question(
                "prod",
                variable,
                Optional.of(new Span(new BigDecimal(from), new BigDecimal(to))),
                Optional.of(new Curves.Against(other, Counterpart.of(design, "prod", variable, other))));
        return Curves.of(design, question, ESTIMATOR, () -> false).breakEven().orElseThrow();
    }

    /// NAT: 730 x (0.045 + 0.005) = 36.50 and 0.045 a GB. Endpoints: 4 x 2 x 730 x 0.01 = 58.40 and 0.01 a GB.
    /// (58.40 - 36.50) / (0.045 - 0.01) = 625.7143 GB. Both have the one task:
    /// 730 x (0.25 x 0.04048 + 0.5 x 0.004445) = 9.01.
    @Test
    void interfaceEndpointsPayAboveSixHundredGigabytes() {
        BreakEven found = between(natOrEndpoints(), NAT_GB, "0", "1000", "endpoints");
        assertEquals(
                List.of("Below 625.71 GB prod is cheaper, above it endpoints; at it both cost $73.67."),
                found.sentences());
        assertEquals(
                List.of("prod 36.50 + 0.045 × GB = endpoints 58.40 + 0.01 × GB (without $9.01 that both bills have"
                        + " alike) → 625.71 GB = (58.40 − 36.50) ÷ (0.045 − 0.01)"),
                found.formulas());
        assertEquals(Optional.of("In endpoints the same amount is Data processed of ecr-api."), found.substitution());
    }

    @Test
    void billsThatDoNotCrossSayWhichStaysAbove() {
        BreakEven found = between(natOrEndpoints(), NAT_GB, "0", "500", "endpoints");
        assertEquals(
                List.of("They never cross from 0 to 500 GB: endpoints stays above prod, by $21.90 at first and $4.40 at"
                        + " last."),
                found.sentences());
        assertEquals(List.of(), found.formulas());
    }

    @Test
    void anEnvironmentThatDiffersInNothingCostsTheSame() {
        Design same = Designs.named("Shop")
                .add("api", ContainerService.KIND)
                .environment("dev", dev -> dev)
                .build();
        assertEquals(
                List.of("prod and dev cost the same from 1 to 9."),
                between(same, TASKS, "1", "9", "dev").sentences());
    }

    /// A task of prod costs 9.01, one of dev, with a public address, 9.01 + 3.65; prod has a NAT gateway for 36.50:
    /// 36.50 / 3.65 = 10 tasks.
    @Test
    void whereCountsMeetBothCostTheSame() {
        Design design = Designs.named("Shop")
                .add("api", ContainerService.KIND)
                .add("nat", NatGateway.KIND)
                .set(NatGateway.DATA_GB, BigDecimal.ZERO)
                .environment(
                        "dev",
                        dev -> dev.withPresent("nat", false)
                                .withOverride("api", Values.NONE.with(ContainerService.PUBLIC_IP, true)))
                .build();
        BreakEven found = between(design, TASKS, "1", "20", "dev");
        assertEquals(List.of("Below 10 dev is cheaper, above it prod; at it both cost $126.60."), found.sentences());
    }

    /// The same with 50 GB more through the gateway: 38.75 / 3.65 = 10.6 tasks.
    @Test
    void betweenTwoCountsTheLastAndTheNextAreNamed() {
        Design design = Designs.named("Shop")
                .add("api", ContainerService.KIND)
                .add("nat", NatGateway.KIND)
                .set(NatGateway.DATA_GB, BigDecimal.valueOf(50))
                .environment(
                        "dev",
                        dev -> dev.withPresent("nat", false)
                                .withOverride("api", Values.NONE.with(ContainerService.PUBLIC_IP, true)))
                .build();
        BreakEven found = between(design, TASKS, "1", "20", "dev");
        assertEquals(List.of("Up to 10 dev is cheaper, from 11 on prod."), found.sentences());
    }

    /// On AWS, 10,000,000 runs cost 2.00 and 0.0416667 a ms at 256 MB. On Google Cloud they cost the same up to
    /// the next 100 ms: 8.61 from 101 to 200, 10.91 from 201 to 300.
    @Test
    void billsCrossMoreThanOnceWhereOneRisesInSteps() {
        Design design = Designs.named("Runs")
                .add("thumbnails", CloudFunction.KIND)
                .set(CloudFunction.REQUESTS, 10_000_000L)
                .set(CloudFunction.MEMORY_MB, 256L)
                .environment(
                        "gcp",
                        gcp -> gcp.withSettings(gcp.settings()
                                        .with(Settings.PROVIDER, "gcp")
                                        .with(Settings.REGION, "us-central1"))
                                .withOverride("thumbnails", Values.NONE.with(CloudFunction.MEMORY_MB, 128L)))
                .build();
        var duration = new Variable("thumbnails", CloudFunction.DURATION_MS);
        BreakEven found = between(design, duration, "101", "300", "gcp");
        assertEquals(
                List.of(
                        "They cross 3 times in this range.",
                        "Up to 158 prod is cheaper, from 159 on gcp.",
                        "Up to 200 gcp is cheaper, from 201 on prod.",
                        "Up to 213 prod is cheaper, from 214 on gcp."),
                found.sentences());
    }

    @Test
    void taskFlowsProdIsDearerThanItsDevHoweverManyTasksRun() {
        assertEquals(
                List.of("They never cross from 1 to 20: Prod stays above Dev, by $136.29 at first and $340.88 at"
                        + " last."),
                between(TaskFlow.DESIGN, TASKS, "1", "20", "dev").sentences());
    }
}
