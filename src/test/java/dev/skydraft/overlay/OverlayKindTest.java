package dev.skydraft.overlay;

import static dev.skydraft.Designs.inbound;
import static dev.skydraft.Designs.outbound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.ObjectStorage;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Tone;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        assertEquals(Overlay.NONE, OverlayKind.COST.of(Deployment.of(TaskFlow.DESIGN, "dev"), Optional.empty()));
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
        Overlay overlay = OverlayKind.SECURITY.of(Deployment.of(design, "prod"), Optional.empty());
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
        Overlay overlay = OverlayKind.ZONES.of(Deployment.of(design, "prod"), Optional.empty());
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

    private static Designs network() {
        return Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
                .subnet("public-b", "vpc", "10.0.2.0/24", "public", "b");
    }

    private static Overlay cost(Design design, String environment) {
        Deployment deployment = Deployment.of(design, environment);
        return OverlayKind.COST.of(deployment, Optional.of(ESTIMATOR.estimate(deployment)));
    }

    private static Map<String, String> told(Overlay overlay, String... resources) {
        var told = new TreeMap<String, String>();
        overlay.marks().forEach((ref, mark) -> {
            if (List.of(resources).contains(ref.resource())) {
                String tone = mark.tone().scale().name().toLowerCase(java.util.Locale.ROOT);
                told.put(
                        ref.resource() + "/" + ref.key(),
                        mark.caption() + ", " + tone + " " + mark.tone().step() + (mark.alarm() ? ", alarm" : ""));
            }
        });
        return told;
    }
}
