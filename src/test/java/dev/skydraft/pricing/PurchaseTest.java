package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Cache;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.VirtualMachine;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Settings;
import dev.skydraft.design.Terms;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.Unit;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PurchaseTest {
    private static Designs zones() {
        return Designs.named("Terms")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.1.0/24", "public", "a")
                .subnet("b", "vpc", "10.0.2.0/24", "public", "b");
    }

    private static Designs database(String purchase) {
        return zones().add("db", Database.KIND, "primary@a", "standby@b")
                .set(Database.SIZE, "t3.small")
                .set(Purchase.OF_DATA, purchase);
    }

    private static Designs machine(String size, String purchase) {
        return zones().add("vm", VirtualMachine.KIND, "a@a")
                .set(
                        VirtualMachine.KIND.properties().stream()
                                .filter(p -> p.id().equals("size"))
                                .map(p -> (Size) p)
                                .findFirst()
                                .orElseThrow(),
                        size)
                .set(Purchase.OF_MACHINES, purchase);
    }

    private static CostLine line(Designs designs, String ref) {
        return new Estimator(PriceFile.book())
                .estimate(Deployment.of(designs.build(), "prod"))
                .lines()
                .filter(l -> l.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    /// Quantity, unit price, factors from low to high, monthly.
    private static List<String> figures(CostLine line) {
        return List.of(
                text(line.quantity().orElseThrow()) + " " + line.unit().symbol(),
                text(line.unitPrice().orElseThrow()),
                text(line.adjustment().lowFactor()),
                text(line.adjustment().factor()),
                text(line.adjustment().highFactor()),
                text(line.monthly().orElseThrow()));
    }

    private static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    @Test
    void aPercentageLeavesTheListPriceAndSaysWhatIsAssumed() {
        CostLine instance = line(database("reserved-1y"), "db/instance");
        assertEquals(List.of("730 hour", "0.036", "0.6", "0.65", "0.7", "17.082"), figures(instance));
        assertEquals("Reserved, 1 year; assumed 30-40 % off", instance.terms());
        CostLine standby = line(database("reserved-1y"), "db/standby");
        assertEquals(List.of("730 hour", "0.036", "0.6", "0.65", "0.7", "17.082"), figures(standby));
        assertEquals(
                Optional.empty(),
                line(database("reserved-1y"), "db/storage").adjustment().assumption());
    }

    @Test
    void onePercentageWithoutARangeIsAboutThat() {
        CostLine vcpu = line(
                zones().add("api", ContainerService.KIND, "a@a")
                        .set(ContainerService.CPU, BigDecimal.ONE)
                        .set(Scaling.DESIRED, 2L)
                        .set(Purchase.OF_TASKS, "savings-plan-1y"),
                "api/vcpu");
        assertEquals(List.of("1460 vCPU-hour", "0.04048", "0.8", "0.8", "0.8", "47.28064"), figures(vcpu));
        assertEquals("Savings plan, 1 year; assumed about 20 % off", vcpu.terms());
    }

    @Test
    void aKnownPriceOfThePurchaseIsChargedWithoutAnyAssumption() {
        CostLine reserved = line(machine("t3.medium", "reserved-3y"), "vm/instance");
        assertEquals(List.of("730 hour", "0.018", "1", "1", "1", "13.14"), figures(reserved));
        assertEquals("Reserved, 3 years", reserved.terms());
        CostLine other = line(machine("t3.large", "reserved-3y"), "vm/instance");
        assertEquals("Reserved, 3 years; assumed 50-57 % off", other.terms());
    }

    @Test
    void aCommitmentPricedByTheMonthIsChargedByTheMonth() {
        Designs onGoogle = machine("t3.medium", "reserved-1y")
                .root(e -> e.withSettings(
                        e.settings().with(Settings.PROVIDER, "gcp").with(Settings.REGION, "us-central1")));
        assertEquals(
                List.of("1 month", "15.40927289", "1", "1", "1", "15.40927289"),
                figures(line(onGoogle, "vm/instance")));
    }

    @Test
    void whatIsCommittedToIsPaidForOutsideOfficeHoursAndAfterTheEnvironmentIsGone() {
        for (String purchase : List.of("on-demand", "reserved-1y")) {
            Designs short5 = database(purchase)
                    .root(e -> e.withSettings(e.settings()
                            .with(Settings.HOURS, BigDecimal.valueOf(300))
                            .with(Terms.OFFICE_DAYS, BigDecimal.valueOf(5))));
            assertEquals(
                    purchase.equals("on-demand") ? "214.29" : "730",
                    text(line(short5, "db/instance").quantity().orElseThrow()));
        }
    }

    @Test
    void whatNoPriceAndNoPercentageIsKnownForIsUnknown() {
        CostLine nodes =
                line(zones().add("cache", Cache.KIND, "a@a").set(Purchase.OF_DATA, "reserved-3y"), "cache/nodes");
        assertEquals(Optional.of("no price known"), nodes.missing());
        assertEquals(
                "aws/elasticache/valkey/cache.t4g.micro/reserved-3y",
                nodes.charge().key());
        assertEquals("Reserved, 3 years", nodes.terms());
    }

    @Test
    void theClosestDiscountComesOffWhateverTheLineCosts() {
        Designs agreed = database("reserved-1y")
                .root(e -> e.withSettings(
                        e.settings().with(Terms.DISCOUNTS, List.of("aws 5", "aws/rds 10 %", "aws/rd 90", "nonsense"))));
        CostLine instance = line(agreed, "db/instance");
        assertEquals(List.of("730 hour", "0.036", "0.54", "0.585", "0.63", "15.3738"), figures(instance));
        assertEquals("Reserved, 1 year; assumed 30-40 % off; 10 % discount", instance.terms());
        assertEquals(List.of("20 GB-month", "0.23", "0.9", "0.9", "0.9", "4.14"), figures(line(agreed, "db/storage")));
        assertEquals(Unit.GB_MONTH, line(agreed, "db/storage").unit());
    }
}
