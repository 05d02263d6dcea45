package dev.skydraft.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.Designs;
import dev.skydraft.RandomEdits;
import dev.skydraft.catalog.CloudFunction;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.GatewayEndpoint;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Monitoring;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.NetworkLoadBalancer;
import dev.skydraft.catalog.NosqlTable;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Queue;
import dev.skydraft.catalog.Secrets;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.design.Environment;
import dev.skydraft.kind.Calls;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficTest {
    /// 10 requests a second around the clock are 10 x 3,600 x 730 = 26,280,000 a month. At 1 KB they carry
    /// 26,280,000 / 1,048,576 = 25.0626 GB, at 50 KB 1,253.13 GB, at 2 KB 50.1251 GB.
    private static final Values TEN_A_SECOND = Values.NONE
            .with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.TEN)
            .with(EntryTraffic.RESPONSE_KB, BigDecimal.valueOf(50))
            .with(EntryTraffic.LOG_KB, BigDecimal.TWO);

    private static Design with(Values settings, Design design) {
        return design.withEnvironment("prod", e -> e.withSettings(settings));
    }

    private static Map<String, String> derived(Design design) {
        var derived = new TreeMap<String, String>();
        Traffic.seen(design, "prod").derived().forEach((id, values) -> derived.put(id, values.toString()));
        return derived;
    }

    private static Designs twoZones() {
        return Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
                .subnet("public-b", "vpc", "10.0.2.0/24", "public", "b")
                .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
                .subnet("private-b", "vpc", "10.0.20.0/24", "private", "b")
                .subnet("data-a", "vpc", "10.0.100.0/24", "data", "a")
                .add("nat-a", NatGateway.KIND, "a@public-a")
                .add("nat-b", NatGateway.KIND, "a@public-b")
                .add("api", ContainerService.KIND, "a@private-a", "b@private-b");
    }

    @Test
    void nothingFollowsWhileItIsUnknownHowManyRequestsEnter() {
        Design silent = with(TEN_A_SECOND.without(EntryTraffic.REQUESTS_PER_SECOND), chain());
        assertEquals(Map.of(), derived(silent));
    }

    private static Design chain() {
        return twoZones()
                .add("users", Users.KIND)
                .add("alb", LoadBalancer.KIND, "a@public-a", "b@public-b")
                .add("db", Database.KIND, "primary@data-a")
                .connect("users", "alb")
                .connect("alb", "api")
                .connect("api", "db")
                .build();
    }

    /// Of LCUs, 10 / 25 = 0.4 by new connections, 10 x 60 / 3,000 = 0.2 by active ones, and by GB an hour (25.0626
    /// + 1,253.13) / 730 = 1.75095, which is the highest. Half the API is in another zone than the database.
    @Test
    void requestsFlowToLoadBalancersServicesAndDatabases() {
        assertEquals(
                Map.of(
                        "alb", "{dataGb=1278.19, lcu=1.75095}",
                        "api", "{requests=26280000}",
                        "api-db", "{crossZoneGb=639.095}",
                        "users-alb", "{outGb=1253.13}"),
                derived(with(TEN_A_SECOND, chain())));
    }

    /// The target stands in one zone, so that half of what reaches it comes from the other one.
    @Test
    void anApplicationLoadBalancerCrossesZonesForNothingAndANetworkOneDoesNot() {
        assertNull(crossing(LoadBalancer.KIND));
        assertEquals("{crossZoneGb=639.095}", crossing(NetworkLoadBalancer.KIND));
    }

    private static String crossing(ResourceKind balancer) {
        Design design = twoZones()
                .add("users", Users.KIND)
                .add("lb", balancer, "a@public-a", "b@public-b")
                .add("job", ContainerService.KIND, "a@private-a")
                .connect("users", "lb")
                .connect("lb", "job")
                .build();
        return derived(with(TEN_A_SECOND, design)).get("lb-job");
    }

    @Test
    void withoutAResponseSizeGigabytesStayUnknown() {
        Values unknown = TEN_A_SECOND.without(EntryTraffic.RESPONSE_KB);
        assertEquals(Map.of("api", "{requests=26280000}"), derived(with(unknown, chain())));
    }

    /// 12 hours a day of 20 requests a second are as many requests as 24 of 10.
    @Test
    void trafficMayComeForAPartOfTheDay() {
        Values half = TEN_A_SECOND
                .with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.valueOf(20))
                .with(EntryTraffic.TRAFFIC_HOURS, BigDecimal.valueOf(12));
        assertEquals(derived(with(TEN_A_SECOND, chain())), derived(with(half, chain())));
    }

    /// A tenth of the requests reach the store; half of what they carry and what is logged passes each zone's
    /// gateway: (2.50626 + 125.313 + 50.1251) / 2 = 88.9721.
    @Test
    void privateSubnetsReachTheirZonesNatGateway() {
        Design design = serviceWith(ObjectStorage.KIND).build();
        assertEquals(
                Map.of(
                        "nat-a", "{dataGb=88.9721}",
                        "nat-b", "{dataGb=88.9721}",
                        "store", "{reads=1971000, retrievedGb=125.313, writes=657000}",
                        "api", "{requests=26280000}",
                        "logs", "{logsGb=50.1251}",
                        "users-api", "{outGb=1253.13}"),
                derived(with(TEN_A_SECOND, design)));
    }

    /// A quarter of the requests to the store writes.
    private static Designs serviceWith(ResourceKind store) {
        return twoZones()
                .add("users", Users.KIND)
                .add("store", store)
                .add("logs", Monitoring.KIND)
                .connect("users", "api")
                .connect("api", "store")
                .set(Calls.FAN_OUT, new BigDecimal("0.1"))
                .set(Calls.WRITES, BigDecimal.valueOf(25))
                .connect("api", "logs", Connections.LOGS);
    }

    @Test
    void aGatewayEndpointLeadsPastTheNatGateway() {
        Design design = serviceWith(ObjectStorage.KIND)
                .add("endpoint", GatewayEndpoint.KIND, "a@vpc")
                .build();
        assertEquals("{dataGb=25.0626}", derived(with(TEN_A_SECOND, design)).get("nat-a"));
    }

    @Test
    void anEndpointForAnotherServiceDoesNot() {
        Design design = serviceWith(NosqlTable.KIND)
                .add("endpoint", GatewayEndpoint.KIND, "a@vpc")
                .build();
        assertEquals("{dataGb=88.9721}", derived(with(TEN_A_SECOND, design)).get("nat-a"));
    }

    /// An answer of 50 KB is 13 read units of 4 KB, a request of 1 KB one write unit.
    @Test
    void aTableCountsUnitsBySize() {
        Design design = serviceWith(NosqlTable.KIND).build();
        assertEquals(
                "{reads=25623000, writes=657000}",
                derived(with(TEN_A_SECOND, design)).get("store"));
    }

    /// Every second request is queued: 13,140,000 messages, each sent, received and deleted, each run once.
    @Test
    void aQueueIsCalledThreeTimesForAMessage() {
        Design design = Designs.named("Jobs")
                .add("users", Users.KIND)
                .add("jobs", Queue.KIND)
                .add("worker", CloudFunction.KIND)
                .connect("users", "jobs")
                .set(Calls.FAN_OUT, new BigDecimal("0.5"))
                .connect("jobs", "worker")
                .build();
        assertEquals(
                Map.of("jobs", "{requests=39420000}", "worker", "{requests=13140000}", "users-jobs", "{outGb=626.564}"),
                derived(with(TEN_A_SECOND, design)));
    }

    @Test
    void whatIsAskedAtTheStartIsNotAskedForEveryRequest() {
        Design design = twoZones()
                .add("users", Users.KIND)
                .add("secrets", Secrets.KIND)
                .connect("users", "api")
                .connect("api", "secrets")
                .build();
        assertEquals(
                Map.of("api", "{requests=26280000}", "users-api", "{outGb=1253.13}"),
                derived(with(TEN_A_SECOND, design)));
    }

    @Test
    void severalEntriesShareTheRequests() {
        Design design = Designs.named("Two")
                .add("users", Users.KIND)
                .add("partners", Users.KIND)
                .add("fast", CloudFunction.KIND)
                .add("slow", CloudFunction.KIND)
                .connect("users", "fast")
                .connect("partners", "slow")
                .build();
        Map<String, String> derived = derived(with(TEN_A_SECOND, design));
        assertEquals("{requests=13140000}", derived.get("fast"));
        assertEquals("{requests=13140000}", derived.get("slow"));
    }

    /// `a` calls `b` and is called back, which brings it nothing.
    @Test
    void requestsDoNotGoInCircles() {
        Design design = Designs.named("Loop")
                .add("users", Users.KIND)
                .add("a", CloudFunction.KIND)
                .add("b", CloudFunction.KIND)
                .connect("users", "a")
                .connect("a", "b")
                .set(Calls.FAN_OUT, BigDecimal.valueOf(3))
                .connect("b", "a")
                .set(Calls.FAN_OUT, BigDecimal.valueOf(7))
                .connect("b", "b")
                .build();
        Map<String, String> derived = derived(with(TEN_A_SECOND, design));
        assertEquals("{requests=26280000}", derived.get("a"));
        assertEquals("{requests=78840000}", derived.get("b"));
    }

    @Test
    void aLongChainOfHugeFanOutsEnds() {
        Designs design = Designs.named("Chain").add("users", Users.KIND);
        String before = "users";
        for (int i = 0; i < 3000; i++) {
            design.add("f" + i, CloudFunction.KIND)
                    .connect(before, "f" + i)
                    .set(Calls.FAN_OUT, BigDecimal.valueOf(900));
            before = "f" + i;
        }
        Map<String, String> derived = derived(with(TEN_A_SECOND, design.build()));
        assertEquals("{requests=23652000000}", derived.get("f0"));
        assertNull(derived.get("f2999"));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void theNextTrafficIsTheOneReckonedAnew(long seed) {
        var edits = new RandomEdits(seed);
        Design design = with(TEN_A_SECOND, chain());
        Traffic traffic = Traffic.of(Deployment.of(design, design.root().id()));
        for (int i = 0; i < 120; i++) {
            Deployment was = traffic.deployment();
            traffic = traffic.next(was.next(edits.next(was.design())));
            Deployment anew = Traffic.seen(
                    traffic.deployment().design(), was.environment().id());
            assertEquals(anew.derived(), traffic.deployment().derived());
        }
    }

    @Test
    void figuresThatStayEqualStayTheSameObject() {
        Traffic before = Traffic.of(Deployment.of(with(TEN_A_SECOND, chain()), "prod"));
        Design renamed = before.deployment().design().withResource("api", r -> r.withName("Shop"));
        Design moved = renamed.with(renamed.connections().get("api-db").with(Calls.WRITES, BigDecimal.ONE));
        assertSame(
                before.deployment().derived(),
                before.next(before.deployment().next(renamed)).deployment().derived());
        assertSame(
                before.deployment().derived(),
                before.next(before.deployment().next(moved)).deployment().derived());
    }

    @Test
    void anotherEnvironmentHasTrafficOfItsOwn() {
        Design design = with(TEN_A_SECOND, chain())
                .withEnvironments(List.of(
                        with(TEN_A_SECOND, chain()).root(),
                        Environment.basedOn("prod", "dev", "Dev")
                                .withSettings(Values.NONE.with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.ONE))));
        assertEquals(
                "{dataGb=127.819, lcu=0.175095}",
                Traffic.seen(design, "dev").derived("alb").toString());
    }
}
