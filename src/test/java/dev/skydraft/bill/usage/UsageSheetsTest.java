package dev.skydraft.bill.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.CloudFunction;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Values;
import dev.skydraft.load.Traffic;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Money;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.storage.Samples;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsageSheetsTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private static UsageSheet sheet(Deployment deployment) {
        return UsageSheets.of(ESTIMATOR, ESTIMATOR.estimate(deployment));
    }

    private static List<String> figures(UsageSheet sheet) {
        return sheet.figures().stream()
                .map(f -> Stream.of(
                                f.key(),
                                f.value(),
                                f.origin().label(),
                                f.decides().map(Money::dollars).orElse(""),
                                f.typical(),
                                sheet.share(f))
                        .filter(t -> !t.isEmpty())
                        .reduce((a, b) -> a + ", " + b)
                        .orElseThrow())
                .toList();
    }

    /// At prices of us-east-1: 1,000,000 requests at 0.0000002 are 0.20; of 100 ms and 128 MB they are 12,500
    /// GB-seconds at 0.0000166667, which is 0.21; 100 GB through the gateway at 0.045 are 4.50; 40 GB stored
    /// at 0.023 are 0.92; 100,000 writes at 0.000005 are 0.50 and 1,000,000 reads at 0.0000004 are 0.40.
    @Test
    void figuresStandInTheOrderOfWhatTheyDecide() {
        Design design = Designs.named("Small")
                .add("fn", CloudFunction.KIND)
                .add("nat", NatGateway.KIND)
                .add("files", ObjectStorage.KIND)
                .set(ObjectStorage.STORAGE_GB, BigDecimal.valueOf(40))
                .build();
        UsageSheet sheet = sheet(Deployment.of(design, "prod"));
        assertEquals(
                List.of(
                        "nat/dataGb, unknown, $4.50, 100 GB, 10 %",
                        "files/storageGb, 40, set by you, $0.92, 2 %",
                        "files/writes, unknown, $0.50, 100,000, 1 %",
                        "fn/requests, unknown, $0.41, 1,000,000, 1 %",
                        "files/reads, unknown, $0.40, 1,000,000, 1 %",
                        "fn/durationMs, unknown, $0.21, 100, < 1 %",
                        "fn/provisioned, 0, assumed, $0.21, < 1 %",
                        "fn/memoryMb, 128, assumed, $0.21, < 1 %"),
                figures(sheet));
        assertEquals("5 figures to set: 3 decide 93 %", sheet.headline());
    }

    @Test
    void whereRequestsEnterTheSettingsOfTrafficStandFirst() {
        Design design = Designs.named("Small")
                .add("users", Users.KIND)
                .add("fn", CloudFunction.KIND)
                .set(CloudFunction.DURATION_MS, 100L)
                .connect("users", "fn")
                .build()
                .withEnvironment(
                        "prod",
                        e -> e.withSettings(Values.NONE.with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.TEN)));
        assertEquals(
                List.of(
                        "/requestsPerSecond, 10, set by you, $10.73, 54 %",
                        "/trafficHours, 24, assumed",
                        "/responseKb, unknown",
                        "/requestKb, 1, assumed",
                        "/logKb, unknown",
                        "fn/requests, 26280000, from traffic, $10.73, 54 %"),
                figures(sheet(Traffic.seen(design, "prod"))).subList(0, 6));
    }

    @Test
    void aFigureHasTheRangeThatIsSet() {
        Design design = Designs.named("Small")
                .add("nat", NatGateway.KIND)
                .set(Range.low(NatGateway.DATA_GB).orElseThrow(), BigDecimal.TEN)
                .set(Range.high(NatGateway.DATA_GB).orElseThrow(), BigDecimal.valueOf(90))
                .build();
        UsageFigure nat = sheet(Deployment.of(design, "prod")).figures().getFirst();
        assertEquals(List.of("", "10", "90"), List.of(nat.value(), nat.low(), nat.high()));
    }

    @Test
    void theSheetOfTheSampleAsksForWhatItsBillsLeaveOpen() {
        assertEquals(
                List.of("9 figures to set: 6 decide 98 %", "12 figures to set: 8 decide 94 %"),
                Stream.of("dev", "prod")
                        .map(env -> sheet(Traffic.seen(Samples.ALL.getFirst().open(), env))
                                .headline())
                        .toList());
    }
}
