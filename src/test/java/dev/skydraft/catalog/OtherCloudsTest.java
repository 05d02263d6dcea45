package dev.skydraft.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Google Cloud and Azure bill otherwise than AWS, worked out by hand from rows of us-central1 and eastus2.
class OtherCloudsTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    private final Designs designs = Designs.named("Clouds");

    private Designs on(Provider provider) {
        return designs.root(e -> e.withSettings(
                e.settings().with(Settings.PROVIDER, provider.id()).with(Settings.REGION, provider.referenceRegion())));
    }

    private static BigDecimal usd(String figure) {
        return new BigDecimal(figure);
    }

    private static Estimate estimate(Designs designs) {
        return ESTIMATOR.estimate(Deployment.of(designs.build(), "prod"));
    }

    private static List<BigDecimal> monthly(Estimate estimate, String rule) {
        return estimate.lines()
                .filter(line -> line.rule().equals(rule))
                .map(line -> line.monthly().orElseThrow().stripTrailingZeros())
                .toList();
    }

    private BigDecimal forwardingRules(int count, String hours) {
        Designs balancers = Designs.named("Rules");
        for (int i = 0; i < count; i++) {
            ResourceKind kind = i % 2 == 0 ? LoadBalancer.KIND : NetworkLoadBalancer.KIND;
            balancers.add("lb" + i, kind);
        }
        balancers.root(e -> e.withSettings(e.settings()
                .with(Settings.PROVIDER, "gcp")
                .with(Settings.REGION, "us-central1")
                .with(Settings.HOURS, usd(hours))));
        return monthly(estimate(balancers), "hours").stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    @Test
    void fiveForwardingRulesCostTogetherWhatOneCosts() {
        // gcp/load-balancing/forwarding-rule: 730 x 0.025, and 730 x 0.01 for the sixth and each further one.
        assertEquals(usd("18.25"), forwardingRules(1, "730"));
        assertEquals(usd("18.25"), forwardingRules(5, "730"));
        assertEquals(usd("25.55"), forwardingRules(6, "730"));
        assertEquals(usd("32.85"), forwardingRules(7, "730"));
    }

    @Test
    void forwardingRulesOfPartOfAMonthAreStillCountedAtOnce() {
        assertEquals(usd("5"), forwardingRules(5, "200"));
        assertEquals(usd("9"), forwardingRules(7, "200"));
        assertEquals(usd("0"), forwardingRules(7, "0"));
    }

    @Test
    void aForwardingRuleBringsItsAddress() {
        on(Provider.GCP).add("http", LoadBalancer.KIND).add("tcp", NetworkLoadBalancer.KIND);
        assertEquals(List.of(), monthly(estimate(designs), "public-ipv4"));
    }

    @Test
    void anAzureLoadBalancerCostsWhatItsFirstFiveRulesCostTogether() {
        on(Provider.AZURE).add("tcp", NetworkLoadBalancer.KIND);
        // azure/load-balancer/five-rules: 730 x 0.025, and not 0.01 as for each further rule.
        assertEquals(List.of(usd("18.25")), monthly(estimate(designs), "hours"));
    }

    @Test
    void aMachineThatBillsByCoreAndGibibyteIsCommittedToSo() {
        on(Provider.GCP).add("big", VirtualMachine.KIND).set(Machines.SIZE, "t3.2xlarge");
        designs.set(Purchase.OF_MACHINES, "reserved-3y");
        // gcp/compute/e2-standard-8/reserved-3y: 2 x 44.02649564, which e2-standard-4 costs a month.
        assertEquals(List.of(usd("88.05299128")), monthly(estimate(designs), "instance"));
    }

    @Test
    void aZoneWithoutHealthChecksSaysNothingOfThem() {
        on(Provider.GCP).add("dns", Dns.KIND).set(Dns.QUERIES, 3_000_000_000L);
        Estimate estimate = estimate(designs);
        assertEquals(List.of(), estimate.unknown());
        // gcp/dns/queries: 1,000 million x 0.0000004 and 2,000 million x 0.0000002.
        assertEquals(List.of(usd("8E+2")), monthly(estimate, "queries"));
    }

    @Test
    void cloudNatIsBilledByMachineUpToThirtyTwo() {
        on(Provider.GCP).add("two", NatGateway.KIND).set(NatGateway.MACHINES, 2L);
        designs.add("many", NatGateway.KIND).set(NatGateway.MACHINES, 100L);
        // gcp/nat/machine-hour: 730 x 32 x 0.0014 and 730 x 2 x 0.0014.
        assertEquals(List.of(usd("32.704"), usd("2.044")), monthly(estimate(designs), "hours"));
    }

    @Test
    void cloudSqlBillsTheMachineThatItNamesAndTwiceWithAStandby() {
        on(Provider.GCP).add("db", Database.KIND).set(Database.SIZE, "r5.large");
        Estimate estimate = estimate(designs);
        // db-custom-4-16384: 730 x 4 x 0.0413 and 730 x 16 x 0.007.
        assertEquals(List.of(usd("120.596")), monthly(estimate, "vcpu"));
        assertEquals(List.of(usd("81.76")), monthly(estimate, "memory"));
    }

    @Test
    void memorystoreBillsWholeGibibytes() {
        on(Provider.GCP).add("cache", Cache.KIND).set(Cache.SIZE, "r6g.large");
        // gcp/memorystore/basic/m3: 14 GiB for 13.07, x 730 x 0.023.
        assertEquals(List.of(usd("235.06")), monthly(estimate(designs), "memory"));
    }

    @Test
    void aFunctionOnCloudRunIsRoundedUpToATenthOfASecond() {
        on(Provider.GCP)
                .add("f", CloudFunction.KIND)
                .set(CloudFunction.MEMORY_MB, 512L)
                .set(CloudFunction.REQUESTS, 1_000_000L)
                .set(CloudFunction.DURATION_MS, 110L);
        Estimate estimate = estimate(designs);
        // 200,000 s: x 0.333 vCPU x 0.000024, x 0.5 GiB x 0.0000025; 1,000,000 x 0.0000004.
        assertEquals(List.of(usd("1.5984")), monthly(estimate, "vcpu"));
        assertEquals(List.of(usd("0.25")), monthly(estimate, "duration"));
        assertEquals(List.of(usd("0.4")), monthly(estimate, "requests"));
    }

    @Test
    void googleBillsMetricsByTheirBytes() {
        on(Provider.GCP).add("m", Monitoring.KIND).set(Monitoring.METRICS, 1_048_576L);
        // 730 x 60 x 8 bytes of each of 2^20 metrics are 350,400 MiB: 100,000 x 0.258, 150,000 x 0.151, 100,400 x
        // 0.061.
        assertEquals(List.of(usd("54574.4")), monthly(estimate(designs), "metrics"));
    }

    @Test
    void pubSubIsBilledByTheTebibyte() {
        on(Provider.GCP).add("t", Topic.KIND).set(Topic.DATA_GB, usd("2048"));
        // gcp/pubsub/data: 40 a TiB are 0.0390625 a GiB.
        assertEquals(List.of(usd("8E+1")), monthly(estimate(designs), "data"));
    }

    @Test
    void anAzureRegistryIsBilledByTheDayAndAboveTenGigabytes() {
        on(Provider.AZURE).add("r", Registry.KIND).set(Registry.STORAGE_GB, usd("25"));
        Estimate estimate = estimate(designs);
        // azure/container-registry/basic: 30.42 days x 0.1666; storage: 15 x 0.1.
        assertEquals(List.of(usd("5.067972")), monthly(estimate, "registry"));
        assertEquals(List.of(usd("1.5")), monthly(estimate, "storage"));
        designs.set(Registry.TIER, "standard");
        // azure/container-registry/standard: 30.42 days x 0.6666, 100 GB included.
        assertEquals(List.of(usd("20.277972")), monthly(estimate(designs), "registry"));
        assertEquals(List.of(BigDecimal.ZERO), monthly(estimate(designs), "storage"));
    }

    @Test
    void anAzureFirewallCostsWhatItAddsToItsGateway() {
        on(Provider.AZURE).add("waf", WebFirewall.KIND).set(WebFirewall.CAPACITY, usd("2"));
        Estimate estimate = estimate(designs);
        // 730 x (0.36 - 0.2) and 730 x 2 x (0.0144 - 0.008).
        assertEquals(List.of(usd("116.8")), monthly(estimate, "hours"));
        assertEquals(List.of(usd("9.344")), monthly(estimate, "capacity"));
    }

    @Test
    void anotherRegionsPriceIsBorrowedOnlyWhereThatIsAskedFor() {
        designs.add("s", Registry.KIND).set(Registry.STORAGE_GB, usd("10"));
        designs.root(e -> e.withSettings(e.settings().with(Settings.REGION, "sa-east-1")));
        assertEquals(List.of("s/storage"), estimate(designs).unknown());
        designs.root(e -> e.withSettings(e.settings().with(Settings.BORROW_PRICES, true)));
        CostLine line = estimate(designs).lines().findFirst().orElseThrow();
        // aws/ecr/storage in us-east-1: 10 x 0.1.
        assertEquals(usd("1"), line.monthly().orElseThrow().stripTrailingZeros());
        assertEquals(List.of("Borrowed: the price of us-east-1."), line.caveats());
    }

    @Test
    void aSizeWithoutAKnownPriceIsUnknownAndNotFree() {
        on(Provider.AZURE).add("vm", VirtualMachine.KIND);
        CostLine instance = estimate(designs)
                .lines()
                .filter(line -> line.rule().equals("instance"))
                .findFirst()
                .orElseThrow();
        assertEquals("azure/vm/linux/b1ms", instance.charge().key());
        assertEquals("no price known", instance.missing().orElseThrow());
    }
}
