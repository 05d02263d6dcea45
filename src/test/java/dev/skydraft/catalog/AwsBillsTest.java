package dev.skydraft.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.design.Deployment;
import dev.skydraft.kind.Scaling;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Lines that AWS bills above what it includes, worked out by hand from rows of us-east-1.
class AwsBillsTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private final Designs designs = Designs.named("AWS")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("a", "vpc", "10.0.1.0/24", "private", "a")
            .subnet("b", "vpc", "10.0.2.0/24", "private", "b");

    /// Monthly costs of the one resource that is billed, by rule.
    private static Map<String, String> bill(Designs designs) {
        var monthly = new TreeMap<String, String>();
        ESTIMATOR
                .estimate(Deployment.of(designs.build(), "prod"))
                .lines()
                .forEach(line -> monthly.put(
                        line.rule(),
                        line.monthly()
                                .map(usd -> usd.stripTrailingZeros().toPlainString())
                                .orElse("?")));
        return monthly;
    }

    private Designs database(String gigabytes, String... at) {
        return designs.add("db", Database.KIND, at)
                .set(Database.SIZE, "m5.large")
                .set(Database.STORAGE_GB, new BigDecimal(gigabytes))
                .set(Database.BACKUP_GB, BigDecimal.ZERO);
    }

    @Test
    void fastDisksAreBilledAboveWhatTheyInclude() {
        designs.add("group", AutoScalingGroup.KIND, "a@a", "b@b")
                .set(Scaling.DESIRED, 3L)
                .set(Machines.DISK_GB, BigDecimal.valueOf(100))
                .set(DiskSpeed.IOPS, 4000L)
                .set(DiskSpeed.MBPS, 250L);
        // 3 x 730 x 0.0208; 300 x 0.08; 3 x (4,000 - 3,000) x 0.005; 3 x (250 - 125) x 0.04.
        assertEquals(
                Map.of("instance", "45.552", "disk", "24", "disk-iops", "15", "disk-throughput", "15"), bill(designs));
    }

    @Test
    void provisionedIopsOfADiskAreAllBilled() {
        designs.add("host", Host.KIND, "a@a")
                .set(Host.PUBLIC_IP, false)
                .set(Machines.DISK_TYPE, "io1")
                .set(DiskSpeed.IOPS, 1000L);
        // 730 x 0.0208; 20 x 0.125; 1,000 x 0.065.
        assertEquals(Map.of("instance", "15.184", "disk", "2.5", "disk-iops", "65"), bill(designs));
    }

    @Test
    void aDatabaseIncludesMoreIopsFromFourHundredGigabytesOn() {
        database("399", "primary@a").set(RdsStorage.IOPS, 12_000L);
        // 730 x 0.178; 399 x 0.115; (12,000 - 3,000) x 0.02.
        assertEquals(Map.of("instance", "129.94", "storage", "45.885", "iops", "180", "backup", "0"), bill(designs));
        database("400", "primary@a").set(RdsStorage.IOPS, 12_000L);
        assertEquals(Map.of("instance", "129.94", "storage", "46", "backup", "0"), bill(designs));
    }

    @Test
    void iopsOfAStandbyHaveAPriceOfTheirOwn() {
        database("400", "primary@a", "standby@b").set(RdsStorage.IOPS, 13_000L);
        // 730 x (0.356 - 0.178); 400 x 0.23; 1,000 x 0.04.
        assertEquals(
                Map.of("instance", "129.94", "standby", "129.94", "storage", "92", "iops", "40", "backup", "0"),
                bill(designs));
    }

    @Test
    void provisionedStorageOfADatabaseHasALeastSize() {
        database("50", "primary@a").set(Database.STORAGE_TYPE, RdsStorage.IO1);
        // 100 x 0.125; 1,000 x 0.1.
        assertEquals(Map.of("instance", "129.94", "storage", "12.5", "iops", "100", "backup", "0"), bill(designs));
    }

    @Test
    void extendedSupportIsBilledForEveryVcpuOfBothInstances() {
        database("20", "primary@a", "standby@b").set(Database.EXTENDED_SUPPORT, true);
        // 730 x 2 vCPU x 2 instances x 0.1.
        assertEquals("292", bill(designs).get("extended-support"));
    }

    @Test
    void whatIsKeptWarmCostsAroundTheClockAndLessByTheRun() {
        designs.add("f", CloudFunction.KIND)
                .set(CloudFunction.MEMORY_MB, 512L)
                .set(CloudFunction.PROVISIONED, 10L)
                .set(CloudFunction.REQUESTS, 1_000_000L)
                .set(CloudFunction.DURATION_MS, 200L);
        // 1,000,000 x 0.0000002; 100,000 GB-s x 0.0000097222; 10 x 730 x 3,600 x 0.5 GB x 0.0000041667.
        assertEquals(Map.of("requests", "0.2", "duration", "0.97222", "provisioned", "54.750438"), bill(designs));
    }

    @Test
    void anOrderedTopicIsBilledByTheRequestAndTheGigabyte() {
        designs.add("t", Topic.KIND)
                .set(Topic.FIFO, true)
                .set(Topic.REQUESTS, 5_000_000L)
                .set(Topic.DATA_GB, BigDecimal.TEN)
                .set(Topic.HTTP, 0L)
                .set(Topic.EMAIL, 0L);
        // 5,000,000 x 0.0000003; 10 x 0.017.
        assertEquals(Map.of("requests", "1.5", "payload", "0.17", "http", "0", "email", "0"), bill(designs));
    }

    @Test
    void answersByPlaceAndChecksOfOthersCostMore() {
        designs.add("dns", Dns.KIND)
                .set(Dns.ROUTING, "geo")
                .set(Dns.QUERIES, 3_000_000_000L)
                .set(Dns.HEALTH_CHECKS, 2L)
                .set(Dns.HEALTH_CHECK_PROTOCOL, "https")
                .set(Dns.OUTSIDE, true);
        // 0.5; 1,000 million x 0.0000007 and 2,000 million x 0.00000035; 2 x 0.75; 2 x 2.
        assertEquals(
                Map.of("zone", "0.5", "queries", "1400", "health-checks", "1.5", "https-checks", "4"), bill(designs));
    }

    @Test
    void whatIsPlannedOfCloudWatchIsBilled() {
        designs.add("watch", Monitoring.KIND)
                .set(Monitoring.LOGS_GB, BigDecimal.valueOf(100))
                .set(Monitoring.LOGS_STORED_GB, BigDecimal.ZERO)
                .set(CloudWatch.LOG_CLASS, "infrequent")
                .set(CloudWatch.COMPOSITE, 3L)
                .set(CloudWatch.VENDED_GB, BigDecimal.valueOf(40_000))
                .set(CloudWatch.SEARCHED_GB, BigDecimal.valueOf(900))
                .set(CloudWatch.API_REQUESTS, 1_000_000L)
                .set(CloudWatch.CANARY_RUNS, 8760L);
        // 100 x 0.25; 3 x 0.5; 10,240 x 0.5, 20,480 x 0.25 and 9,280 x 0.1; 900 x 0.005; 1,000,000 x 0.00001;
        // 8,760 x 0.0012.
        assertEquals(
                Map.of(
                        "logs", "25",
                        "logs-stored", "0",
                        "composite-alarms", "1.5",
                        "vended-logs", "11168",
                        "log-search", "4.5",
                        "api-requests", "10",
                        "canary-runs", "10.512"),
                bill(designs));
    }
}
