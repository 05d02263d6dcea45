package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeletingTest {
    @Test
    void aContainerTakesAlongWhatStandsInIt() {
        Edit edit = Deleting.everywhere(shop(), Selection.of(new PlacementRef("private-a", "a")));

        assertEquals("Delete Private subnet A with 3 resources and 2 connections", edit.label());
        assertEquals(
                List.of("db", "private-b", "users", "vpc"),
                edit.design().resources().stream().map(Resource::id).toList());
        assertEquals(
                List.of("primary"),
                edit.design().resources().get("db").at().stream()
                        .map(p -> p.key())
                        .toList());
        assertEquals(List.of(), List.copyOf(edit.design().connections()));
    }

    @Test
    void aStandbyTakesThePartOfItsPrimaryWhereverItWas() {
        Design design = Deleting.everywhere(shop(), Selection.of(new PlacementRef("db", "primary")))
                .design();

        assertEquals(
                List.of("primary@private-b"),
                design.resources().get("db").at().stream()
                        .map(p -> p.key() + "@" + p.in().orElseThrow())
                        .toList());
        assertEquals(Set.of(), design.environment("dev").present().keySet());
    }

    @Test
    void deletingOnePlacementSaysFromWhere() {
        assertEquals(
                "Delete Database in the subnet \"private-b\"",
                Deleting.everywhere(shop(), Selection.of(new PlacementRef("db", "standby")))
                        .label());
    }

    @Test
    void environmentsForgetWhatIsGone() {
        Design design = Deleting.everywhere(shop(), Selection.of(new PlacementRef("api", "a")))
                .design();

        assertEquals(Set.of(), design.environment("dev").overrides().keySet());
        assertEquals(Set.of("db/standby"), design.environment("dev").present().keySet());
    }

    @Test
    void securityGroupsGoWithTheirNetwork() {
        Edit edit = Deleting.everywhere(
                TaskFlow.DESIGN,
                Selection.of(Places.first(TaskFlow.DESIGN.resources().get("vpc"))));

        assertEquals(List.of(), List.copyOf(edit.design().groups()));
        assertEquals("Delete TaskFlow VPC with 11 resources, 7 connections and 3 security groups", edit.label());
    }

    @Test
    void aDeletedGroupLeavesNoMembersAndNoRules() {
        Design design = SecurityGroups.delete(TaskFlow.DESIGN, "ecs-sg");

        assertEquals(3, mentions(TaskFlow.DESIGN, "ecs-sg"));
        assertEquals(0, mentions(design, "ecs-sg"));
    }

    /// How many members and rules name a group.
    private static long mentions(Design design, String group) {
        long members = design.resources().stream()
                .filter(r -> r.groups().contains(group))
                .count();
        long peers = design.groups().stream()
                .flatMap(g -> g.rules().stream())
                .filter(r -> r.peer().equals(group))
                .count();
        return members + peers;
    }

    @Test
    void aConnectionGoesAlone() {
        Edit edit = Deleting.everywhere(shop(), Selection.ofConnection("users-alb"));

        assertEquals("Delete Users to ALB", edit.label());
        assertEquals(shop().withConnections(shop().connections().without("users-alb")), edit.design());
    }

    @Test
    void severalAreCounted() {
        Selection selection = new Selection(
                Set.of(new PlacementRef("users", "a"), new PlacementRef("api", "a")), Set.of("users-alb"));

        assertEquals(
                "Delete 2 resources and 1 connection with 1 connection",
                Deleting.everywhere(shop(), selection).label());
    }

    private static Design shop() {
        return Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("private-a", "vpc", "10.0.1.0/24", "private", "a")
                .called("Private subnet A")
                .subnet("private-b", "vpc", "10.0.2.0/24", "private", "b")
                .add("users", Users.KIND)
                .called("Users")
                .add("alb", LoadBalancer.KIND, "a@private-a")
                .called("ALB")
                .add("api", ContainerService.KIND, "a@private-a")
                .add("db", Database.KIND, "primary@private-a", "standby@private-b")
                .called("Database")
                .connect("users", "alb")
                .connect("alb", "api")
                .environment(
                        "dev",
                        e -> e.withPresent("db/standby", false)
                                .withOverride("api", Values.NONE.with(Scaling.DESIRED, 1L)))
                .build();
    }
}
