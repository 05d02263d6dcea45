package dev.skydraft.pricing;

import static dev.skydraft.kind.Provider.AWS;
import static dev.skydraft.kind.Provider.AZURE;
import static dev.skydraft.kind.Provider.GCP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.AuroraCluster;
import dev.skydraft.catalog.Cache;
import dev.skydraft.catalog.Cdn;
import dev.skydraft.catalog.CloudFunction;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.Container;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.EncryptionKey;
import dev.skydraft.catalog.InterfaceEndpoint;
import dev.skydraft.catalog.KubernetesCluster;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Machines;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.NosqlTable;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Queue;
import dev.skydraft.catalog.TransitGateway;
import dev.skydraft.catalog.Users;
import dev.skydraft.catalog.VirtualMachine;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Settings;
import dev.skydraft.design.Terms;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.storage.PriceFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The bills that `docs/costs.md` works by hand: their figures are typed here and there, not taken from the program.
class HandBillsTest {

    @Test
    void aNatGateway() throws IOException {
        holds(
                "A NAT gateway in us-east-1 that passes 100 GB",
                in(AWS, "us-east-1")
                        .add("x", NatGateway.KIND, "a@public")
                        .set(NatGateway.DATA_GB, new BigDecimal("100")),
                "41",
                "32.85",
                "4.5",
                "3.65");
    }

    @Test
    void aNatGatewayInAnotherRegion() throws IOException {
        holds(
                "The same in eu-central-1 with 500 GB",
                in(AWS, "eu-central-1")
                        .add("x", NatGateway.KIND, "a@public")
                        .set(NatGateway.DATA_GB, new BigDecimal("500")),
                "67.61",
                "37.96",
                "26",
                "3.65");
    }

    @Test
    void tasks() throws IOException {
        holds(
                "Three tasks of 0.5 vCPU and 1 GB on x86",
                in(AWS, "us-east-1")
                        .add("x", ContainerService.KIND, "a@private")
                        .set(ContainerService.CPU, new BigDecimal("0.5"))
                        .set(ContainerService.MEMORY_GB, BigDecimal.ONE)
                        .set(Scaling.DESIRED, 3L),
                "54.06015",
                "44.3256",
                "9.73455");
    }

    @Test
    void aLoadBalancer() throws IOException {
        holds(
                "A load balancer over two zones at 1.5 capacity units",
                in(AWS, "us-east-1")
                        .add("x", LoadBalancer.KIND, "a@public", "b@data")
                        .set(LoadBalancer.LCU, new BigDecimal("1.5")),
                "32.485",
                "16.425",
                "8.76",
                "7.3");
    }

    @Test
    void aMultiAzDatabase() throws IOException {
        holds(
                "A Multi-AZ database, db.t4g.small, with 100 GB and 30 GB of backups above the allowance",
                in(AWS, "us-east-1")
                        .add("x", Database.KIND, "primary@private", "standby@data")
                        .set(Database.SIZE, "t4g.small")
                        .set(Database.STORAGE_GB, new BigDecimal("100"))
                        .set(Database.BACKUP_GB, new BigDecimal("30")),
                "73.3",
                "23.36",
                "24.09",
                "23",
                "2.85");
    }

    @Test
    void aReservedDatabase() throws IOException {
        holds(
                "A database reserved for a year, of which only a percentage is known",
                in(AWS, "us-east-1")
                        .add("x", Database.KIND, "primary@private")
                        .set(Database.SIZE, "t3.small")
                        .set(Purchase.OF_DATA, "reserved-1y"),
                "19.382",
                "17.082",
                "2.3");
    }

    @Test
    void objectStorage() throws IOException {
        holds(
                "60,000 GB of objects, over a tier, with 1,000,000 writes and 10,000,000 reads",
                in(AWS, "us-east-1")
                        .add("x", ObjectStorage.KIND)
                        .set(ObjectStorage.STORAGE_GB, new BigDecimal("60000"))
                        .set(ObjectStorage.WRITES, 1_000_000L)
                        .set(ObjectStorage.READS, 10_000_000L),
                "1380.2",
                "1371.2",
                "5",
                "4");
    }

    @Test
    void twoCdns() throws IOException {
        holds(
                "Two CDNs that deliver 9,000 and 6,000 GB, whose tiers count together",
                in(AWS, "us-east-1")
                        .add("x-1", Cdn.KIND)
                        .set(Cdn.OUT_GB, new BigDecimal("9000"))
                        .add("x-2", Cdn.KIND)
                        .set(Cdn.OUT_GB, new BigDecimal("6000")),
                "1263.2",
                "750.72",
                "5",
                "1",
                "500.48",
                "5",
                "1");
    }

    @Test
    void aFunction() throws IOException {
        holds(
                "10,000,000 runs of a function, 200 ms and 512 MB each",
                in(AWS, "us-east-1")
                        .add("x", CloudFunction.KIND)
                        .set(CloudFunction.MEMORY_MB, 512L)
                        .set(CloudFunction.REQUESTS, 10_000_000L)
                        .set(CloudFunction.DURATION_MS, 200L),
                "18.6667",
                "2",
                "16.6667");
    }

    @Test
    void aMachine() throws IOException {
        holds(
                "A machine, t3.small, with a disk of 20 GB",
                in(AWS, "us-east-1").add("x", VirtualMachine.KIND),
                "16.784",
                "15.184",
                "1.6");
    }

    @Test
    void aMachineInOfficeHours() throws IOException {
        holds(
                "The same in office hours, ten hours on five days",
                in(
                                AWS,
                                "us-east-1",
                                s -> s.with(Terms.OFFICE_HOURS, BigDecimal.TEN)
                                        .with(Terms.OFFICE_DAYS, BigDecimal.valueOf(5)))
                        .add("x", VirtualMachine.KIND),
                "6.119008",
                "4.519008",
                "1.6");
    }

    @Test
    void anInterfaceEndpoint() throws IOException {
        holds(
                "An interface endpoint in two zones that passes 100 GB",
                in(AWS, "us-east-1")
                        .add("x", InterfaceEndpoint.KIND, "a@private", "b@data")
                        .set(InterfaceEndpoint.DATA_GB, new BigDecimal("100")),
                "15.6",
                "14.6",
                "1");
    }

    @Test
    void aTable() throws IOException {
        holds(
                "A NoSQL table on demand, 20 million writes, 100 million reads, 50 GB",
                in(AWS, "us-east-1")
                        .add("x", NosqlTable.KIND)
                        .set(NosqlTable.WRITES, 20_000_000L)
                        .set(NosqlTable.READS, 100_000_000L)
                        .set(NosqlTable.STORAGE_GB, new BigDecimal("50")),
                "37.5",
                "12.5",
                "12.5",
                "12.5");
    }

    @Test
    void aServerlessCluster() throws IOException {
        holds(
                "A serverless Aurora cluster with a writer and a reader at 2 ACU each",
                in(AWS, "us-east-1")
                        .add("x", AuroraCluster.KIND, "a@private", "b@data")
                        .set(AuroraCluster.SERVERLESS, true)
                        .set(AuroraCluster.CAPACITY, BigDecimal.TWO)
                        .set(AuroraCluster.STORAGE_GB, new BigDecimal("100"))
                        .set(AuroraCluster.IO, 50_000_000L),
                "370.4",
                "350.4",
                "10",
                "10");
    }

    @Test
    void aKubernetesCluster() throws IOException {
        holds("A Kubernetes cluster", in(AWS, "us-east-1").add("x", KubernetesCluster.KIND), "73", "73");
    }

    @Test
    void aTransitGateway() throws IOException {
        holds(
                "A transit gateway with three attachments that passes 500 GB",
                in(AWS, "us-east-1")
                        .add("x", TransitGateway.KIND)
                        .set(TransitGateway.ATTACHMENTS, 3L)
                        .set(TransitGateway.DATA_GB, new BigDecimal("500")),
                "119.5",
                "109.5",
                "10");
    }

    @Test
    void aCache() throws IOException {
        holds(
                "A Valkey cache of two nodes, cache.r6g.large",
                in(AWS, "us-east-1").add("x", Cache.KIND, "a@private", "b@data").set(Cache.SIZE, "r6g.large"),
                "240.608",
                "240.608");
    }

    @Test
    void keys() throws IOException {
        holds(
                "Three keys of your own and 1,000,000 requests",
                in(AWS, "us-east-1")
                        .add("x", EncryptionKey.KIND)
                        .set(EncryptionKey.KEYS, 3L)
                        .set(EncryptionKey.REQUESTS, 1_000_000L),
                "6",
                "3",
                "3");
    }

    @Test
    void aQueue() throws IOException {
        holds(
                "A queue with 100,000,000 requests",
                in(AWS, "us-east-1").add("x", Queue.KIND).set(Queue.REQUESTS, 100_000_000L),
                "40",
                "40");
    }

    @Test
    void cloudSql() throws IOException {
        holds(
                "A highly available Cloud SQL database of 2 vCPU and 8 GiB with 100 GB",
                in(GCP, "us-central1")
                        .add("x", Database.KIND, "primary@private", "standby@data")
                        .set(Database.SIZE, "t3.large")
                        .set(Database.STORAGE_GB, new BigDecimal("100")),
                "236.356",
                "120.596",
                "81.76",
                "34");
    }

    @Test
    void applicationGateway() throws IOException {
        holds(
                "An Application Gateway in eastus2 at 2 capacity units",
                in(AZURE, "eastus2").add("x", LoadBalancer.KIND, "a@public").set(LoadBalancer.LCU, BigDecimal.TWO),
                "161.33",
                "146",
                "11.68",
                "3.65");
    }

    @Test
    void aFunctionWithFreeAllowances() throws IOException {
        holds(
                "The same with free allowances taken off",
                in(AWS, "us-east-1", s -> s.with(Terms.FREE_ALLOWANCES, true))
                        .add("x", CloudFunction.KIND)
                        .set(CloudFunction.MEMORY_MB, 512L)
                        .set(CloudFunction.REQUESTS, 10_000_000L)
                        .set(CloudFunction.DURATION_MS, 200L),
                "11.80002",
                "1.8",
                "10.00002");
    }

    @Test
    void aZoneRedundantDatabaseOnAzure() throws IOException {
        holds(
                "A database in two zones of eastus2, D4ds_v5, with 100 GB",
                in(AZURE, "eastus2")
                        .add("x", Database.KIND, "primary@private", "standby@data")
                        .set(Database.SIZE, "m5.xlarge")
                        .set(Database.STORAGE_GB, new BigDecimal("100")),
                "542.76",
                "259.88",
                "259.88",
                "23");
    }

    @Test
    void aSpotMachine() throws IOException {
        holds(
                "A spot machine, t3.medium, of which only a percentage is known",
                in(AWS, "us-east-1")
                        .add("x", VirtualMachine.KIND)
                        .set(Machines.SIZE, "t3.medium")
                        .set(Purchase.OF_MACHINES, "spot"),
                "10.7104",
                "9.1104",
                "1.6");
    }

    @Test
    void aSpotMachineWhosePriceIsKnown() throws IOException {
        holds(
                "A spot machine in us-central1, e2-medium, whose price is known",
                in(GCP, "us-central1")
                        .add("x", VirtualMachine.KIND)
                        .set(Machines.SIZE, "t3.medium")
                        .set(Purchase.OF_MACHINES, "spot"),
                "16.67738",
                "14.67738",
                "2");
    }

    @Test
    void aDiscount() throws IOException {
        holds(
                "A machine, t3.small, with 5 % off AWS and 10 % off EC2",
                in(AWS, "us-east-1", s -> s.with(Terms.DISCOUNTS, List.of("aws 5", "aws/ec2 10")))
                        .add("x", VirtualMachine.KIND),
                "15.1856",
                "13.6656",
                "1.52");
    }

    @Test
    void twoWaysOutToTheInternet() throws IOException {
        holds(
                "9,000 and 6,000 GB to the internet, whose tiers count together",
                in(AWS, "us-east-1")
                        .add("users", Users.KIND)
                        .add("x-1", Container.KIND)
                        .add("x-2", Container.KIND)
                        .connect("users", "x-1")
                        .set(Connections.OUT_GB, new BigDecimal("9000"))
                        .connect("users", "x-2")
                        .set(Connections.OUT_GB, new BigDecimal("6000")),
                "1326.2",
                "795.72",
                "530.48");
    }

    @Test
    void aDatabaseWithProvisionedIops() throws IOException {
        holds(
                "A Multi-AZ database, db.m5.large, with 400 GB and 13,000 IOPS",
                in(AWS, "us-east-1")
                        .add("x", Database.KIND, "primary@private", "standby@data")
                        .set(Database.SIZE, "m5.large")
                        .set(Database.STORAGE_GB, new BigDecimal("400"))
                        .set(Database.IOPS, 13_000L),
                "391.88",
                "129.94",
                "129.94",
                "92",
                "40");
    }

    private static Designs in(Provider provider, String region) {
        return in(provider, region, values -> values);
    }

    private static Designs in(Provider provider, String region, UnaryOperator<Values> terms) {
        return Designs.named("By hand")
                .root(e -> e.withSettings(terms.apply(
                        e.settings().with(Settings.PROVIDER, provider.id()).with(Settings.REGION, region))))
                .vpc("vpc", "10.0.0.0/16")
                .subnet("public", "vpc", "10.0.1.0/24", "public", "a")
                .subnet("private", "vpc", "10.0.2.0/24", "private", "a")
                .subnet("data", "vpc", "10.0.3.0/24", "data", "b");
    }

    /// @param title of the bill's section on the page
    private static void holds(String title, Designs designs, String total, String... monthly) throws IOException {
        List<BigDecimal> lines = new Estimator(PriceFile.book())
                .estimate(Deployment.of(designs.build(), "prod"))
                .lines()
                .flatMap(line -> line.monthly().stream())
                .toList();
        assertEquals(List.of(monthly), lines.stream().map(HandBillsTest::text).toList());
        assertEquals(total, text(lines.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        String page = Files.readString(Path.of("docs/costs.md"));
        String section = page.substring(page.indexOf("### " + title + "\n")).split("\n### ", 2)[0];
        assertTrue(section.contains("| **Total** |  |  | **" + total + "** |"), title);
        for (String usd : monthly) {
            assertTrue(section.contains("| " + usd + " |"), title + ": " + usd);
        }
    }

    /// Shares of a pool have as many digits as a quotient can hold; nobody reckons these by hand.
    private static String text(BigDecimal usd) {
        return usd.setScale(10, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
