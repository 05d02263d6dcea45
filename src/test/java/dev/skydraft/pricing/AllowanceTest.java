package dev.skydraft.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Cdn;
import dev.skydraft.catalog.CloudFunction;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Monitoring;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Settings;
import dev.skydraft.design.Terms;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    /// With all that is free taken off in `free`, and nothing in `prod`.
    private static Design design(Designs designs) {
        return designs.environment("free", e -> e.withSettings(e.settings().with(Terms.FREE_ALLOWANCES, true)))
                .build();
    }

    private static Estimate estimate(Design design, String environment) {
        return new Estimator(PriceFile.book()).estimate(Deployment.of(design, environment));
    }

    /// A function of 1,024 MB: a GB-second for each second that it runs.
    private static Designs function(Designs designs, String id, String arch, long seconds) {
        return designs.add(id, CloudFunction.KIND)
                .set(CloudFunction.ARCH, arch)
                .set(CloudFunction.MEMORY_MB, 1024L)
                .set(CloudFunction.DURATION_MS, 1000L)
                .set(CloudFunction.REQUESTS, seconds);
    }

    private static Map<String, String> monthly(Estimate estimate) {
        var monthly = new TreeMap<String, String>();
        estimate.lines()
                .forEach(l -> l.monthly()
                        .ifPresent(usd ->
                                monthly.put(l.ref(), usd.stripTrailingZeros().toPlainString())));
        return monthly;
    }

    @Test
    void nothingIsFreeUnlessItIsAskedFor() {
        Design design = design(function(Designs.named("One"), "f", "x86-64", 3_000_000));
        assertEquals(Map.of("f/requests", "0.6", "f/duration", "50.0001"), monthly(estimate(design, "prod")));
        CostLine line = estimate(design, "prod").lines().findFirst().orElseThrow();
        assertEquals("", line.terms());
    }

    @Test
    void theFirstUnitsAreFreeAndTheLineSaysSo() {
        Design design = design(function(Designs.named("One"), "f", "x86-64", 3_000_000));
        Estimate estimate = estimate(design, "free");
        assertEquals(Map.of("f/requests", "0.4", "f/duration", "43.33342"), monthly(estimate));
        assertEquals(
                List.of("first 1,000,000 request free", "first 400,000 GB-second free"),
                estimate.lines().map(CostLine::terms).toList());
        assertEquals(
                List.of("3000000", "3000000"),
                estimate.lines()
                        .map(l -> l.quantity().orElseThrow().toPlainString())
                        .toList());
    }

    @Test
    void pricesThatShareAnAllowanceShareItByQuantity() {
        Designs two = function(function(Designs.named("Two"), "a", "arm64", 600_000), "x", "x86-64", 200_000);
        // 400,000 free of 800,000: half of each. 300,000 x 0.0000133334 and 100,000 x 0.0000166667.
        assertEquals(
                new TreeMap<>(
                        Map.of("a/requests", "0", "x/requests", "0", "a/duration", "4.00002", "x/duration", "1.66667")),
                monthly(estimate(design(two), "free")));
    }

    @Test
    void whatIsFreeOfATieredPriceIsTheFirstOfIt() {
        Designs out = Designs.named("Out")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.1.0/24", "public", "a")
                .add("users", Users.KIND)
                .add("alb", LoadBalancer.KIND, "a@a")
                .connect("users", "alb")
                .set(Connections.OUT_GB, BigDecimal.valueOf(11_240));
        // 10,140 x 0.09 and 1,000 x 0.085
        assertEquals("997.6", monthly(estimate(design(out), "free")).get("users-alb/internet-out"));
    }

    @Test
    void someGigabytesOfLogsAreFreeOnAzure() {
        Design logs = design(Designs.named("Logs")
                .root(e -> e.withSettings(
                        e.settings().with(Settings.PROVIDER, "azure").with(Settings.REGION, "eastus2")))
                .add("logs", Monitoring.KIND)
                .set(Monitoring.LOGS_GB, BigDecimal.TEN));
        // 5 x 2.76
        assertEquals("13.8", monthly(estimate(logs, "free")).get("logs/logs"));
        assertEquals("27.6", monthly(estimate(logs, "prod")).get("logs/logs"));
    }

    @Test
    void aTerabyteThatCloudFrontDeliversIsFree() {
        Designs site = Designs.named("Site")
                .add("cdn", Cdn.KIND)
                .set(Cdn.OUT_GB, BigDecimal.valueOf(2024))
                .set(Cdn.REQUESTS, 11_000_000L);
        Map<String, String> monthly = monthly(estimate(design(site), "free"));
        // 1,000 x 0.085; 1,000,000 x 0.000001
        assertEquals("85", monthly.get("cdn/data-out"));
        assertEquals("1", monthly.get("cdn/requests"));
    }

    @Test
    void howFunctionsAreSplitDoesNotMatter() {
        var random = new Random(11);
        for (int round = 0; round < 20; round++) {
            long left = 2_000_000;
            Designs split = Designs.named("Split");
            for (int i = 0; i < 5; i++) {
                long part = i == 4 ? left : random.nextLong(left / 2);
                split = function(split, "f" + i, "arm64", part);
                left -= part;
            }
            Designs whole = function(Designs.named("Whole"), "f", "arm64", 2_000_000);
            assertEquals(
                    0,
                    estimate(design(whole), "free")
                            .total()
                            .compareTo(estimate(design(split), "free").total()));
        }
    }
}
