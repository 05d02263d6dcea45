package dev.skydraft.overlay;

import static dev.skydraft.Designs.inbound;
import static dev.skydraft.Designs.outbound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.Connections;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.catalog.Registry;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Tone;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.view.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OverlayKindTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    @Test
    void costIsToldOnEveryPlacementOfWhatTheBillNames() {
        assertEquals(
                Map.of(
                        "alb/a", "≥ $23.73 for both, heat 4",
                        "alb/b", "≥ $23.73 for both, heat 4",
                        "api/public-a", "$18.07 for both, heat 4",
                        "api/public-b", "$18.07 for both, heat 4"),
                told(cost(TaskFlow.DESIGN, "dev"), "alb", "api"));
    }

    @Test
    void unknownCostIsPlainAndNotZero() {
        Design design = Designs.named("Files").add("files", ObjectStorage.KIND).build();
        assertEquals(Map.of("files/a", "$ ?, plain 0"), told(cost(design, "prod"), "files"));
        assertEquals(
                List.of(new Overlay.Entry(Tone.PLAIN, "not known yet")),
                cost(design, "prod").legend());
    }

    @Test
    void nothingIsToldBeforeTheBillIsReckoned() {
        assertEquals(Overlay.NONE, of(OverlayKind.COST, TaskFlow.DESIGN, "dev"));
    }

    @Test
    void securityNamesGroupsAndWhatIsOpenToTheInternet() {
        Design design = network()
                .group("web", "vpc", inbound(443, "0.0.0.0/0"), inbound(80, "0:0::/0"), inbound(22, "10.0.0.0/8"))
                .group("app", "vpc", inbound(3000, "web"), outbound("0.0.0.0/0"))
                .add("alb", LoadBalancer.KIND, "a@public-a", "b@public-b")
                .member("web")
                .add("api", ContainerService.KIND, "a@public-a")
                .member("app", "web")
                .add("db", Database.KIND, "primary@public-a")
                .add("nat", NatGateway.KIND, "a@public-a")
                .build();
        Overlay overlay = of(OverlayKind.SECURITY, design, "prod");
        assertEquals(
                Map.of(
                        "alb/a", "open 443, 80 · web, hue 1, alarm",
                        "alb/b", "open 443, 80 · web, hue 1, alarm",
                        "api/a", "open 443, 80 · app, web, hue 0, alarm",
                        "db/primary", "no security group, plain 0"),
                told(overlay, "alb", "api", "db", "nat"));
        assertEquals(
                List.of(
                        new Overlay.Entry(Tone.hue(0), "app"),
                        new Overlay.Entry(Tone.hue(1), "web"),
                        new Overlay.Entry(Tone.ALARM, "open to the internet"),
                        new Overlay.Entry(Tone.PLAIN, "in no group")),
                overlay.legend());
    }

    @Test
    void zonesTintSubnetsAndSayWhereEachBoxStands() {
        Design design = network()
                .add("alb", LoadBalancer.KIND, "a@public-a", "b@public-b")
                .add("nat", NatGateway.KIND, "a@public-b")
                .add("files", ObjectStorage.KIND)
                .build();
        Overlay overlay = of(OverlayKind.ZONES, design, "prod");
        assertEquals(
                Map.of(
                        "public-a/a", "Zone A, hue 0",
                        "public-b/a", "Zone B, hue 1",
                        "alb/a", "Zone A, Zone B, plain 0",
                        "alb/b", "Zone A, Zone B, plain 0",
                        "nat/a", "Zone B only, plain 0"),
                told(overlay, "vpc", "public-a", "public-b", "alb", "nat", "files"));
        assertEquals(
                List.of(
                        new Overlay.Entry(Tone.hue(0), "Zone A: 1 box"),
                        new Overlay.Entry(Tone.hue(1), "Zone B: 2 boxes")),
                overlay.legend());
    }

    @Test
    void trafficIsToldOnLinesAndSummedAtBoxesAndUnknownIsNotZero() {
        Overlay overlay = of(OverlayKind.TRAFFIC, busy(), "prod");
        assertEquals(
                Map.of(
                        "users-alb", "900 GB, heat 4, 4.0",
                        "alb-api", "100 GB, heat 2, 2.5",
                        "api-files", "? GB, plain 0, 1.5, dashed"),
                lines(overlay));
        assertEquals(
                Map.of(
                        "users/a", "out 900 GB, heat 4",
                        "alb/a", "in 900, out 100 GB, heat 4",
                        "api/a", "in 100, out ? GB, heat 2",
                        "files/a", "in ? GB, plain 0"),
                told(overlay, "users", "alb", "api", "files", "images"));
        assertEquals("prod ≥ 1,000 GB a month", overlay.title());
        assertEquals(
                List.of(
                        new Overlay.Entry(Tone.heat(4), "30 % of all that is known or more"),
                        new Overlay.Entry(Tone.heat(2), "5 to 15 %"),
                        new Overlay.Entry(Tone.PLAIN, "dashed: not known yet, 1 connection")),
                overlay.legend());
    }

    @Test
    void aClosedContainerTellsOfAllThatIsInIt() {
        Design design = busy();
        Deployment whole = Deployment.of(design, "prod");
        Deployment drawn = Shown.of(whole, View.ALL.withCollapsed(Set.of("vpc")));
        Overlay cost = OverlayKind.COST.of(whole, drawn, Optional.of(ESTIMATOR.estimate(whole)));
        Overlay security = OverlayKind.SECURITY.of(whole, drawn, Optional.empty());
        Overlay zones = OverlayKind.ZONES.of(whole, drawn, Optional.empty());
        Overlay traffic = OverlayKind.TRAFFIC.of(whole, drawn, Optional.empty());
        assertEquals(Map.of("vpc/a", "≥ $29.09 for all in it, heat 3"), told(cost, "vpc"));
        assertEquals(Map.of("vpc/a", "1 of 2 open to the internet, plain 0, alarm"), told(security, "vpc"));
        assertEquals(Map.of("vpc/a", "Zone A, Zone B, plain 0"), told(zones, "vpc"));
        assertEquals(Map.of("vpc/a", "in 900, out ? GB, heat 4"), told(traffic, "vpc"));
        assertEquals(
                Map.of("users-alb", "900 GB, heat 4, 4.0", "api-files", "? GB, plain 0, 1.5, dashed"), lines(traffic));
    }

    private static Design busy() {
        return network()
                .group("web", "vpc", inbound(443, "0.0.0.0/0"))
                .add("users", Users.KIND)
                .add("alb", LoadBalancer.KIND, "a@public-a")
                .member("web")
                .add("api", ContainerService.KIND, "a@public-b")
                .add("files", ObjectStorage.KIND)
                .add("images", Registry.KIND)
                .connect("users", "alb")
                .set(Connections.OUT_GB, new BigDecimal(900))
                .connect("alb", "api")
                .set(Connections.OUT_GB, new BigDecimal(100))
                .connect("api", "files")
                .connect("api", "images", Connections.IMAGE_PULL)
                .build();
    }

    private static Map<String, String> lines(Overlay overlay) {
        var told = new TreeMap<String, String>();
        overlay.lines()
                .forEach((id, mark) -> told.put(
                        id,
                        mark.caption() + ", " + tone(mark.tone()) + ", " + mark.width()
                                + (mark.dashed() ? ", dashed" : "")));
        return told;
    }

    private static String tone(Tone tone) {
        return tone.scale().name().toLowerCase(Locale.ROOT) + " " + tone.step();
    }

    private static Designs network() {
        return Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
                .subnet("public-b", "vpc", "10.0.2.0/24", "public", "b");
    }

    /// Of all of a design, before its bill is reckoned.
    private static Overlay of(OverlayKind kind, Design design, String environment) {
        Deployment deployment = Deployment.of(design, environment);
        return kind.of(deployment, deployment, Optional.empty());
    }

    private static Overlay cost(Design design, String environment) {
        Deployment deployment = Deployment.of(design, environment);
        return OverlayKind.COST.of(deployment, deployment, Optional.of(ESTIMATOR.estimate(deployment)));
    }

    private static Map<String, String> told(Overlay overlay, String... resources) {
        var told = new TreeMap<String, String>();
        overlay.marks().forEach((ref, mark) -> {
            if (List.of(resources).contains(ref.resource())) {
                told.put(
                        ref.resource() + "/" + ref.key(),
                        mark.caption() + ", " + tone(mark.tone()) + (mark.alarm() ? ", alarm" : ""));
            }
        });
        return told;
    }
}
