package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Secrets;
import dev.skydraft.catalog.Users;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Unit;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimatorTest {

    private static Designs zones() {
        return Designs.named("Zones")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.1.0/24", "public", "a")
                .subnet("b", "vpc", "10.0.2.0/24", "public", "b");
    }

    private static Estimate estimate(Designs designs) {
        return estimate(designs.build(), "prod");
    }

    private static Estimate estimate(Design design, String environment) {
        return new Estimator(PriceFile.book()).estimate(Deployment.of(design, environment));
    }

    private static CostLine line(Estimate estimate, String ref) {
        return estimate.lines().filter(l -> l.ref().equals(ref)).findFirst().orElseThrow();
    }

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(new BigDecimal(expected), actual.stripTrailingZeros());
    }

    private static void assertMonthly(String expected, Estimate estimate, String ref) {
        assertAmount(expected, line(estimate, ref).monthly().orElseThrow());
    }

    @Test
    void aLineIsQuantityTimesUnitPrice() {
        Estimate estimate = estimate(zones().add("api", ContainerService.KIND, "a@a", "b@b")
                .set(Scaling.DESIRED, 3L)
                .set(ContainerService.CPU, new BigDecimal("0.5")));
        CostLine vcpu = line(estimate, "api/vcpu");
        assertAmount("1095", vcpu.quantity().orElseThrow());
        assertAmount("0.04048", vcpu.unitPrice().orElseThrow());
        assertMonthly("44.3256", estimate, "api/vcpu");
        assertEquals(Unit.VCPU_HOUR, vcpu.unit());
    }

    @Test
    void aResourceIsBilledOnceHoweverOftenItIsDrawn() {
        assertMonthly("16.425", estimate(zones().add("alb", LoadBalancer.KIND, "a@a", "b@b")), "alb/hours");
    }

    @Test
    void theStandbyCostsWhatMultiAzCostsAboveSingleAz() {
        Estimate estimate = estimate(
                zones().add("db", Database.KIND, "primary@a", "standby@b").set(Database.SIZE, "t3.medium"));
        CostLine standby = line(estimate, "db/standby");
        assertAmount("0.073", standby.unitPrice().orElseThrow());
        assertAmount("53.29", standby.monthly().orElseThrow());
        assertEquals("0.145 less 0.072", standby.source().replaceAll(".*: ", ""));
        assertMonthly("52.56", estimate, "db/instance");
        assertMonthly("4.6", estimate, "db/storage");
    }

    @Test
    void withoutAStandbyThereIsNoLineForIt() {
        Estimate estimate = estimate(zones().add("db", Database.KIND, "primary@a"));
        assertEquals(
                List.of("db/instance", "db/storage", "db/backup"),
                estimate.lines().map(CostLine::ref).toList());
        assertMonthly("2.3", estimate, "db/storage");
    }

    @Test
    void unsetUsageIsUnknownAndNotZero() {
        Estimate estimate = estimate(zones().add("alb", LoadBalancer.KIND, "a@a"));
        CostLine lcu = line(estimate, "alb/lcu");
        assertEquals(Optional.empty(), lcu.monthly());
        assertEquals(Optional.of("not set"), lcu.missing());
        assertEquals(List.of("alb/lcu"), estimate.unknown());
        assertEquals(1, estimate.unknownCount());
        assertFalse(estimate.complete());
        assertAmount("20.075", estimate.total());
    }

    @Test
    void usageOfNothingIsAKnownZero() {
        Estimate estimate =
                estimate(zones().add("alb", LoadBalancer.KIND, "a@a").set(LoadBalancer.LCU, BigDecimal.ZERO));
        assertMonthly("0", estimate, "alb/lcu");
        assertTrue(estimate.complete());
    }

    @Test
    void aRegionWithoutPricesLeavesTheLineUnknown() {
        Estimate estimate = estimate(zones().add("alb", LoadBalancer.KIND, "a@a")
                .set(LoadBalancer.LCU, BigDecimal.ONE)
                .root(e -> e.withSettings(e.settings().with(Settings.REGION, "mars-1"))));
        assertEquals(Optional.of("no price known"), line(estimate, "alb/lcu").missing());
        assertEquals(List.of("alb/hours", "alb/lcu", "alb/public-ipv4"), estimate.unknown());
        assertAmount("0", estimate.total());
    }

    @Test
    void aQuantityBelowZeroIsUnknownRatherThanMoneyBack() {
        Estimate estimate =
                estimate(zones().add("alb", LoadBalancer.KIND, "a@a").set(LoadBalancer.LCU, new BigDecimal("-1000")));
        assertEquals(Optional.empty(), line(estimate, "alb/lcu").monthly());
        assertAmount("20.075", estimate.total());
    }

    @Test
    void aPriceOfAnotherUnitIsNoPrice() {
        var tier = new Price.Tier(BigDecimal.ZERO, BigDecimal.ONE);
        var perMonth = new Price("aws/elb/application/hour", "us-east-1", Unit.MONTH, List.of(tier), "a test", "2026");
        Design design = zones().add("alb", LoadBalancer.KIND, "a@a").build();
        Estimate estimate = new Estimator(new PriceBook(List.of(perMonth))).estimate(Deployment.of(design, "prod"));
        assertEquals(Optional.of("no price known"), line(estimate, "alb/hours").missing());
    }

    @Test
    void theHoursOfTheEnvironmentCount() {
        Design design = zones().add("alb", LoadBalancer.KIND, "a@a")
                .environment("dev", e -> e.withSettings(e.settings().with(Settings.HOURS, BigDecimal.valueOf(200))))
                .build();
        assertMonthly("4.5", estimate(design, "dev"), "alb/hours");
        assertMonthly("16.425", estimate(design, "prod"), "alb/hours");
    }

    @Test
    void whatNobodyChargesForHasNoBill() {
        assertEquals(
                List.of(),
                estimate(Designs.named("Free").add("users", Users.KIND).add("vpc", Vpc.KIND))
                        .bills());
    }

    @Test
    void theCostOfAnUnknownKindIsUnknown() {
        Estimate estimate = estimate(Designs.named("New").add("bus", ResourceKind.unknown("event-bus")));
        CostLine line = line(estimate, "bus/cost");
        assertEquals("Cost of event-bus", line.name());
        assertEquals(Optional.of("no price known"), line.missing());
    }

    @Test
    void onlyAConnectionAcrossTheInternetPaysForDataOut() {
        Estimate estimate = estimate(zones().add("users", Users.KIND)
                .add("alb", LoadBalancer.KIND, "a@a")
                .add("api", ContainerService.KIND, "a@a")
                .connect("users", "alb")
                .set(Connections.OUT_GB, BigDecimal.valueOf(100))
                .connect("alb", "api")
                .set(Connections.OUT_GB, BigDecimal.valueOf(100)));
        assertMonthly("9", estimate, "users-alb/internet-out");
        assertEquals(Optional.empty(), estimate.find("alb-api"));
        OwnerBill bill = estimate.find("users-alb").orElseThrow();
        assertEquals(
                List.of("traffic", "users → alb", Category.NETWORK),
                List.of(bill.kind(), bill.name(), bill.category()));
    }

    @Test
    void theTotalIsTheExactSumOfAllKnownLines() {
        Estimate estimate = estimate(zones().add("api", ContainerService.KIND, "a@a")
                .add("alb", LoadBalancer.KIND, "a@a")
                .add("db", Database.KIND, "primary@a", "standby@b")
                .add("secrets", Secrets.KIND)
                .set(Secrets.NAMES, List.of("one", "two")));
        BigDecimal sum = estimate.lines().flatMap(l -> l.monthly().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertAmount("60.765025", sum);
        assertEquals(sum.stripTrailingZeros(), estimate.total());
        assertEquals(List.of("alb/lcu", "db/backup", "secrets/requests"), estimate.unknown());
    }

    @Test
    void moreTasksNeverCostLess() {
        BigDecimal before = BigDecimal.ZERO;
        for (long tasks = 0; tasks < 20; tasks++) {
            BigDecimal total = estimate(zones().add("api", ContainerService.KIND, "a@a")
                            .set(Scaling.DESIRED, tasks)
                            .set(ContainerService.PUBLIC_IP, true))
                    .total();
            assertTrue(tasks == 0 || total.compareTo(before) > 0);
            before = total;
        }
    }
}
