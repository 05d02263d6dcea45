package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.Registry;
import dev.skydraft.catalog.Users;
import java.util.List;
import org.junit.jupiter.api.Test;

class WiresTest {

    /// Two zones with a public, a private and a data subnet each, like the TaskFlow document.
    private static Designs zones() {
        return Designs.named("Zones")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
                .subnet("public-b", "vpc", "10.0.2.0/24", "public", "b")
                .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
                .subnet("private-b", "vpc", "10.0.20.0/24", "private", "b")
                .subnet("private-c", "vpc", "10.0.30.0/24", "private", "c");
    }

    private static List<String> wires(Designs designs) {
        return wires(designs.build(), "prod");
    }

    private static List<String> wires(Design design, String environment) {
        return Wires.of(Deployment.of(design, environment)).stream()
                .map(w -> w.connection() + ": " + w.from() + " > " + w.to())
                .toList();
    }

    @Test
    void everySourceGoesToThePrimary() {
        assertEquals(
                List.of("api-db: api/a > db/primary", "api-db: api/b > db/primary", ": db/primary > db/standby"),
                wires(zones().add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                        .add("db", Database.KIND, "primary@private-a", "standby@private-b")
                        .connect("api", "db")));
    }

    @Test
    void zonedEndsStayInTheirZone() {
        assertEquals(
                List.of("alb-api: alb/a > api/a", "alb-api: alb/b > api/b"),
                wires(zones().add("alb", LoadBalancer.KIND, "a@public-a", "b@public-b")
                        .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                        .connect("alb", "api")));
    }

    @Test
    void aZoneWithoutATargetGoesToAllTargets() {
        assertEquals(
                List.of("alb-api: alb/a > api/b", "alb-api: alb/a > api/c", "alb-api: alb/b > api/b"),
                wires(zones().add("alb", LoadBalancer.KIND, "a@public-a", "b@public-b")
                        .add("api", ContainerService.KIND, "b@private-b", "c@private-c")
                        .connect("alb", "api")));
    }

    @Test
    void aSourceOutsideZonesGoesToAllTargets() {
        assertEquals(
                List.of("users-alb: users/a > alb/a", "users-alb: users/a > alb/b"),
                wires(zones().add("users", Users.KIND)
                        .add("alb", LoadBalancer.KIND, "a@public-a", "b@public-b")
                        .connect("users", "alb")));
    }

    @Test
    void aTargetOutsideZonesIsReachedFromEveryPlacement() {
        assertEquals(
                List.of("api-ecr: api/a > ecr/a", "api-ecr: api/b > ecr/a"),
                wires(zones().add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                        .add("ecr", Registry.KIND)
                        .connect("api", "ecr")));
    }

    @Test
    void aTargetThatIsOnlyPartlyZonedIsReachedAllToAll() {
        assertEquals(
                List.of("alb-api: alb/a > api/a", "alb-api: alb/a > api/x"),
                wires(zones().add("alb", LoadBalancer.KIND, "a@public-a")
                        .add("api", ContainerService.KIND, "a@private-a", "x")
                        .connect("alb", "api")));
    }

    @Test
    void aStandbyStartsNothingWhileItsPrimaryIsThere() {
        assertEquals(
                List.of("db-api: db/primary > api/a", ": db/primary > db/standby"),
                wires(zones().add("db", Database.KIND, "primary@private-a", "standby@private-b")
                        .add("api", ContainerService.KIND, "a@private-a")
                        .connect("db", "api")));
    }

    @Test
    void withoutItsPrimaryAStandbyIsATargetAndASourceLikeAnyOther() {
        Design design = zones().add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                .add("db", Database.KIND, "primary@private-a", "standby@private-b")
                .connect("api", "db")
                .connect("db", "api")
                .environment("half", e -> e.withPresent("db/primary", false))
                .build();
        assertEquals(
                List.of("api-db: api/a > db/standby", "api-db: api/b > db/standby", "db-api: db/standby > api/b"),
                wires(design, "half"));
    }

    @Test
    void thePrimaryReplicatesToEachStandby() {
        assertEquals(
                List.of(": db/primary > db/standby", ": db/primary > db/standby-2"),
                wires(zones().add(
                                "db", Database.KIND, "primary@private-a", "standby@private-b", "standby-2@private-c")));
    }

    @Test
    void anAbsentPlacementHasNoWires() {
        Design design = zones().add("alb", LoadBalancer.KIND, "a@public-a", "b@public-b")
                .add("api", ContainerService.KIND, "a@private-a", "b@private-b")
                .connect("alb", "api")
                .environment("one-zone", e -> e.withPresent("private-b", false))
                .build();
        assertEquals(List.of("alb-api: alb/a > api/a", "alb-api: alb/b > api/a"), wires(design, "one-zone"));
    }

    @Test
    void toATargetOutsideZonesTheShortestWireOfAConnectionStandsForAll() {
        Design design = zones().add("api", ContainerService.KIND, "a@private-a", "b@private-b", "c@private-c")
                .add("db", Database.KIND, "primary@private-a", "standby@private-b")
                .add("ecr", Registry.KIND)
                .connect("api", "ecr")
                .connect("api", "db")
                .build();
        var deployment = Deployment.of(design, "prod");

        assertEquals(
                List.of(
                        "api-db: api/a > db/primary",
                        "api-db: api/b > db/primary",
                        "api-db: api/c > db/primary",
                        "api-ecr: api/b > ecr/a",
                        ": db/primary > db/standby"),
                Wires.shown(
                                deployment,
                                Wires.of(deployment),
                                w -> w.from().key().equals("b") ? 1 : 2)
                        .stream()
                        .map(w -> w.connection() + ": " + w.from() + " > " + w.to())
                        .toList());
    }
}
