package dev.skydraft.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Design;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.design.SecurityGroup.Direction;
import dev.skydraft.design.SecurityGroup.Ports;
import dev.skydraft.design.SecurityGroup.Rule;
import dev.skydraft.kind.Category;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.KindBuilder;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceChecksTest {
    @Test
    void aResourceMustStandWhereItsKindLives() {
        Design design = network()
                .add("nat", NatGateway.KIND)
                .called("NAT A")
                .add("files", ObjectStorage.KIND, "a@private")
                .build();

        assertEquals(
                List.of(
                        "\"files\" stands in the subnet \"private\", but its kind, object storage, lives in a region,"
                                + " outside any VPC",
                        "\"NAT A\" stands on the bare canvas, but its kind, NAT gateway, lives in a subnet"),
                Findings.sentences(new Misplaced(), design));
        assertEquals(List.of(), Findings.of(new Misplaced(), TaskFlow.DESIGN));
    }

    @Test
    void aGroupThatDoesNotExistHasNoMembers() {
        Design design = network()
                .add("api", ContainerService.KIND, "a@private")
                .member("ecs")
                .build();

        assertEquals(
                List.of("\"api\" is a member of the security group \"ecs\", which does not exist"),
                Findings.sentences(new GroupMembers(), design));
        assertEquals(List.of(), Findings.of(new GroupMembers(), Findings.mended(new GroupMembers(), design)));
    }

    @Test
    void aMemberStandsInTheNetworkOfItsGroup() {
        Design design = network()
                .vpc("other", "10.1.0.0/16")
                .group("web", "other")
                .add("api", ContainerService.KIND, "a@private")
                .member("web")
                .add("nat", NatGateway.KIND, "a@private")
                .member("web")
                .build();

        assertEquals(
                List.of(
                        "\"api\" does not stand in \"other\", the network of the security group \"web\"",
                        "\"nat\" takes no security groups"),
                Findings.sentences(new GroupMembers(), design));
        assertEquals(
                List.of("Take \"api\" out of the security group \"web\""), Findings.fixes(new GroupMembers(), design));
        assertEquals(List.of(), Findings.of(new GroupMembers(), TaskFlow.DESIGN));
    }

    @Test
    void aRuleNamesAPeerAndPortsThatExist() {
        Design design = network()
                .group(
                        "web",
                        "vpc",
                        Designs.inbound(443, "0.0.0.0/0"),
                        Designs.inbound(80, "alb"),
                        new Rule(Direction.INBOUND, "tcp", Optional.of(new Ports(90, 80)), "web", ""))
                .build();

        assertEquals(
                List.of(
                        "Rule 2 of the security group \"web\" names the peer \"alb\", expected a security group or a"
                                + " CIDR block",
                        "Rule 3 of the security group \"web\" opens the ports 90-80, expected two of 0 to 65535 in"
                                + " order"),
                Findings.sentences(new SecurityRules(), design));
        assertEquals(List.of(), Findings.of(new SecurityRules(), TaskFlow.DESIGN));
    }

    @Test
    void valuesMustBeWithinBounds() {
        Design design = network()
                .add("api", ContainerService.KIND, "a@private")
                .called("TaskFlow API")
                .set(ContainerService.PORT, 70_000L)
                .add("users", Users.KIND)
                .connect("users", "api")
                .set(Connections.PORT, 0L)
                .build();

        assertEquals(
                List.of(
                        "\"TaskFlow API\": Container port is 70000, expected 1 to 65535",
                        "The connection \"users to TaskFlow API\": Port is 0, expected 1 to 65535"),
                Findings.sentences(new ValueBounds(), design));
        assertEquals(List.of(), Findings.of(new ValueBounds(), TaskFlow.DESIGN));
    }

    @Test
    void desiredLiesBetweenMinimumAndMaximum() {
        assertEquals(
                List.of("\"api\" cannot scale so: its minimum 5 is above its maximum 2"),
                Findings.sentences(new ScalingOrder(), scaled(5, 3, 2)));
        assertEquals(
                List.of("\"api\" cannot scale so: 1 are desired, fewer than its minimum 2"),
                Findings.sentences(new ScalingOrder(), scaled(2, 1, 3)));
        assertEquals(
                List.of("\"api\" cannot scale so: 4 are desired, more than its maximum 3"),
                Findings.sentences(new ScalingOrder(), scaled(2, 4, 3)));
        assertEquals(List.of("Let \"api\" run 3 in normal times"), Findings.fixes(new ScalingOrder(), scaled(2, 4, 3)));
        assertEquals(scaled(2, 3, 3), Findings.mended(new ScalingOrder(), scaled(2, 4, 3)));
        assertEquals(List.of(), Findings.of(new ScalingOrder(), scaled(2, 2, 2)));
        assertEquals(List.of(), Findings.of(new ScalingOrder(), TaskFlow.DESIGN));
    }

    @Test
    void whatIsExpectedLiesBetweenLowAndHigh() {
        assertEquals(List.of(), Findings.sentences(new RangeOrder(), ranged("10", "20", "30")));
        assertEquals(
                List.of("\"nat\": Data processed is 40 GB, expected at most 30 GB, its high"),
                Findings.sentences(new RangeOrder(), ranged("10", "40", "30")));
        assertEquals(
                List.of("\"nat\": Data processed is 5 GB, expected at least 10 GB, its low"),
                Findings.sentences(new RangeOrder(), ranged("10", "5", "30")));
        assertEquals(
                List.of("\"nat\": Data processed, low is 31 GB, expected at most 30 GB, its high"),
                Findings.sentences(new RangeOrder(), ranged("31", "5", "30")));
        Design traffic = network()
                .root(e -> e.withSettings(e.settings()
                        .with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.TEN)
                        .with(Range.high(EntryTraffic.REQUESTS_PER_SECOND).orElseThrow(), BigDecimal.ONE)))
                .build();
        assertEquals(
                List.of("\"prod\": Requests a second is 10 requests/s, expected at most 1 requests/s, its high"),
                Findings.sentences(new RangeOrder(), traffic));
    }

    private static Design ranged(String low, String value, String high) {
        return network()
                .add("nat", NatGateway.KIND, "a@private")
                .set(Range.low(NatGateway.DATA_GB).orElseThrow(), new BigDecimal(low))
                .set(NatGateway.DATA_GB, new BigDecimal(value))
                .set(Range.high(NatGateway.DATA_GB).orElseThrow(), new BigDecimal(high))
                .build();
    }

    @Test
    void aStandbyNeedsAPrimary() {
        Design design = network()
                .add("db", Database.KIND, "primary@private", "standby@private")
                .environment("dev", e -> e.withPresent("db/primary", false))
                .build();

        assertEquals(List.of(), Findings.in("prod", new LoneStandbys(), design));
        assertEquals(
                List.of(Finding.warning(
                        "standby.alone", List.of("db"), "\"db\" has a standby, but its primary is absent")),
                Findings.in("dev", new LoneStandbys(), design));
    }

    @Test
    void unknownKindsAreNamed() {
        Design design = network()
                .add("queue", ResourceKind.unknown("message-queue"))
                .add("users", Users.KIND)
                .connect("users", "queue", ConnectionKind.unknown("stream"))
                .build();

        assertEquals(
                List.of(
                        "\"queue\" is of the kind \"message-queue\", which this version does not know; its cost is"
                                + " unknown",
                        "The connection \"users to queue\" is of the kind \"stream\", which this version does not know;"
                                + " its cost is unknown"),
                Findings.sentences(new UnknownKinds(), design));
        assertEquals(List.of(), Findings.of(new UnknownKinds(), TaskFlow.DESIGN));
    }

    @Test
    void kindsThatTheProviderDoesNotOfferAreNamed() {
        ResourceKind kind = KindBuilder.kind("mainframe", "Mainframe", Category.COMPUTE)
                .livesIn(Scope.REGION)
                .free("Not sold.")
                .notOffered(Provider.AWS, "a host comes nearest.")
                .build();

        assertEquals(
                List.of("\"z\": AWS does not offer this kind; a host comes nearest."),
                Findings.sentences(
                        new NotOffered(), Designs.named("Old").add("z", kind).build()));
        assertEquals(List.of(), Findings.of(new NotOffered(), TaskFlow.DESIGN));
    }

    private static Design scaled(long min, long desired, long max) {
        return network()
                .add("alb", LoadBalancer.KIND, "a@private")
                .add("api", ContainerService.KIND, "a@private")
                .set(Scaling.MIN, min)
                .set(Scaling.DESIRED, desired)
                .set(Scaling.MAX, max)
                .build();
    }

    private static Designs network() {
        return Designs.named("Network")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private", "vpc", "10.0.1.0/24", "private", "a");
    }
}
