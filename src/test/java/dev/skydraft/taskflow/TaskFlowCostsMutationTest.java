package dev.skydraft.taskflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.Dns;
import dev.skydraft.catalog.Monitoring;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Secrets;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Scaling;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Price;
import dev.skydraft.pricing.PriceBook;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page of costs follows every price, count and hour that it rests on.
class TaskFlowCostsMutationTest {
    private static final PriceBook BOOK = PriceFile.book();
    private static final Estimator ESTIMATOR = new Estimator(BOOK);
    private static final String PAGE = TaskFlowCosts.page(TaskFlow.DESIGN, BOOK);

    private static final Set<String> PRICES = Set.of(
            "aws/cloudwatch/alarm/standard",
            "aws/cloudwatch/logs/ingestion",
            "aws/cloudwatch/logs/storage",
            "aws/data-transfer/internet-out",
            "aws/ecr/storage",
            "aws/elb/application/hour",
            "aws/elb/application/lcu",
            "aws/fargate/linux-arm/memory",
            "aws/fargate/linux-arm/vcpu",
            "aws/fargate/linux-x86/memory",
            "aws/fargate/linux-x86/vcpu",
            "aws/nat-gateway/data",
            "aws/nat-gateway/hour",
            "aws/public-ipv4/in-use",
            "aws/rds/backup",
            "aws/rds/postgresql/db.t3.micro/single-az",
            "aws/rds/postgresql/db.t3.small/multi-az",
            "aws/rds/postgresql/db.t3.small/single-az",
            "aws/rds/postgresql/storage-gp3/multi-az",
            "aws/rds/postgresql/storage-gp3/single-az",
            "aws/route53/health-check/aws",
            "aws/route53/health-check/feature",
            "aws/route53/hosted-zone",
            "aws/route53/queries",
            "aws/s3/standard/get",
            "aws/s3/standard/put",
            "aws/s3/standard/storage",
            "aws/secrets-manager/requests",
            "aws/secrets-manager/secret",
            "cloudflare/plan/business",
            "cloudflare/plan/free",
            "cloudflare/plan/pro");

    /// Something that is different in one environment, and what that makes the month dearer by.
    private record Change(String what, String environment, UnaryOperator<Design> edit, String dearerBy) {
        @Override
        public String toString() {
            return what + " in " + environment;
        }

        <T> Change(String environment, String owner, Property<T> property, T value, String dearerBy) {
            this(
                    owner + " " + property.id() + " = " + value,
                    environment,
                    design -> design.withEnvironment(
                            environment,
                            e -> e.withOverride(owner, e.override(owner).with(property, value))),
                    dearerBy);
        }

        static Change absent(String environment, String ref, String dearerBy) {
            return new Change(
                    ref + " absent",
                    environment,
                    design -> design.withEnvironment(environment, e -> e.withPresent(ref, false)),
                    dearerBy);
        }

        static Change hours(String environment, String hours, String dearerBy) {
            return new Change(
                    hours + " hours",
                    environment,
                    design -> design.withEnvironment(
                            environment, e -> e.withSettings(e.settings().with(Settings.HOURS, new BigDecimal(hours)))),
                    dearerBy);
        }
    }

    static Stream<Change> changes() {
        BigDecimal half = new BigDecimal("0.5");
        return Stream.of(
                new Change("prod", "api", Scaling.DESIRED, 3L, "28.835"),
                new Change("prod", "api", ContainerService.CPU, BigDecimal.TWO, "47.2748"),
                new Change("prod", "api", ContainerService.MEMORY_GB, new BigDecimal("3"), "5.1976"),
                new Change("prod", "api", ContainerService.ARCH, "x86-64", "14.4102"),
                new Change("prod", "api", ContainerService.STORAGE_GB, new BigDecimal("30"), "1.6206"),
                new Change("prod", "db", Database.SIZE, "t3.medium", "53.29"),
                new Change("prod", "db", Database.STORAGE_GB, new BigDecimal("30"), "2.3"),
                new Change("prod", "db", Database.BACKUP_GB, BigDecimal.TEN, "0.95"),
                new Change("prod", "static-files", ObjectStorage.STORAGE_GB, new BigDecimal("20"), "0.23"),
                new Change("prod", "cloudwatch", Monitoring.LOGS_GB, new BigDecimal("30"), "5"),
                new Change("prod", "cloudwatch", Monitoring.ALARMS, List.of("One"), "-0.5"),
                new Change("prod", "secrets", Secrets.NAMES, List.of("One"), "-0.4"),
                new Change("prod", "dns", Dns.HEALTH_CHECKS, 2L, "1.5"),
                Change.absent("prod", "db/standby", "-28.58"),
                Change.absent("prod", "nat-b", "-36.5"),
                Change.absent("prod", "alb/b", "-3.65"),
                Change.hours("prod", "365", "-103.4775"),
                new Change("dev", "api", Scaling.DESIRED, 2L, "18.0675"),
                new Change("dev", "api", ContainerService.CPU, BigDecimal.ONE, "11.8187"),
                new Change("dev", "api", ContainerService.MEMORY_GB, half, "-1.2994"),
                new Change("dev", "api", ContainerService.PUBLIC_IP, false, "-3.65"),
                new Change("dev", "db", Database.SIZE, "t3.small", "13.14"),
                new Change("dev", "static-files", ObjectStorage.STORAGE_GB, half, "-0.0115"),
                Change.hours("dev", "365", "-27.46625"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyCountAndHourIsOnThePage(Change change) {
        Design changed = change.edit().apply(TaskFlow.DESIGN);
        BigDecimal dearerBy = monthly(changed, change).subtract(monthly(TaskFlow.DESIGN, change));
        assertEquals(change.dearerBy(), Figures.exact(dearerBy));
        assertNotEquals(PAGE, TaskFlowCosts.page(changed, BOOK));
    }

    @ParameterizedTest
    @MethodSource("pricesOnThePage")
    void everyPriceThatTaskFlowUsesIsOnThePage(Price price) {
        assertNotEquals(PAGE, TaskFlowCosts.page(TaskFlow.DESIGN, dearer(price::equals)));
    }

    @Test
    void noOtherPriceIsOnThePage() {
        List<Price> onThePage = pricesOnThePage().toList();
        assertEquals(PRICES.size(), onThePage.size());
        assertEquals(PAGE, TaskFlowCosts.page(TaskFlow.DESIGN, dearer(p -> !onThePage.contains(p))));
    }

    static Stream<Price> pricesOnThePage() {
        return PRICES.stream().map(key -> BOOK.find(key, "us-east-1").orElseThrow());
    }

    /// The book with some prices dearer in their first tier by a tenth and a thousandth of a dollar.
    private static PriceBook dearer(Predicate<Price> which) {
        return new PriceBook(
                BOOK.all().stream().map(p -> which.test(p) ? dearerPrice(p) : p).toList());
    }

    private static Price dearerPrice(Price price) {
        var tiers = new ArrayList<>(price.tiers());
        tiers.set(0, new Price.Tier(BigDecimal.ZERO, price.first().add(new BigDecimal("0.101"))));
        return new Price(price.key(), price.region(), price.unit(), tiers, price.source(), price.asOf());
    }

    private static BigDecimal monthly(Design design, Change change) {
        return ESTIMATOR.estimate(Deployment.of(design, change.environment())).total();
    }
}
