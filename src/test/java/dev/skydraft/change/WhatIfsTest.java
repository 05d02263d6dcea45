package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.RandomDesigns;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.catalog.LoadBalancer;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Settings;
import dev.skydraft.edit.Editor;
import dev.skydraft.edit.Gesture;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfsTest {
    private static final Bounds BOX = new Bounds(0, 0, 160, 80);

    private static Designs shop() {
        return Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("a", "vpc", "10.0.1.0/24", "private", "a")
                .subnet("b", "vpc", "10.0.2.0/24", "private", "b")
                .add("api", ContainerService.KIND, "a@a")
                .set(Scaling.DESIRED, 2L)
                .add("nat", NatGateway.KIND, "a@a")
                .environment("dev", dev -> dev);
    }

    private static Design whatIf(Design design, String basedOn) {
        return WhatIfs.add(design, basedOn, "What-if");
    }

    private static List<String> resources(Design design, String environment) {
        return Deployment.of(design, environment).resources().stream()
                .map(r -> r.id() + r.at().stream().map(p -> p.key()).toList())
                .toList();
    }

    private static Design kept(Design before, Edit edit, String environment) {
        return WhatIfs.kept(before, edit.design(), environment);
    }

    @Test
    void aWhatIfHasANameOfItsOwnAndSaysThatItIsOne() {
        Design one = whatIf(shop().build(), "dev");
        assertEquals("What-if 2", WhatIfs.freeName(one));
        assertTrue(WhatIfs.is(one, "what-if"));
        assertFalse(WhatIfs.is(one, "dev"));
        assertEquals(Optional.of("dev"), one.environment("what-if").basedOn());
    }

    @Test
    void whatIsAddedInAWhatIfIsAbsentEverywhereElse() {
        Design before = whatIf(shop().build(), "dev");
        Design after = kept(before, Adding.resource(before, LoadBalancer.KIND, Optional.of("a"), BOX), "what-if");
        assertEquals(resources(before, "prod"), resources(after, "prod"));
        assertEquals(resources(before, "dev"), resources(after, "dev"));
        assertTrue(resources(after, "what-if").contains("load-balancer[a]"), resources(after, "what-if")::toString);
    }

    @Test
    void whatIsAddedElsewhereIsPresentInEveryEnvironment() {
        Design before = whatIf(shop().build(), "dev");
        Design after = kept(before, Adding.resource(before, LoadBalancer.KIND, Optional.of("a"), BOX), "dev");
        assertTrue(resources(after, "prod").contains("load-balancer[a]"));
    }

    @Test
    void aFurtherPlacementAddedInAWhatIfIsThereAlone() {
        Design before = whatIf(shop().add("db", Database.KIND, "primary@a").build(), "prod");
        Design after = kept(before, Adding.placement(before, "db", Optional.of("b"), BOX), "what-if");
        assertTrue(resources(after, "prod").contains("db[primary]"));
        assertTrue(resources(after, "what-if").contains("db[primary, standby]"));
    }

    @Test
    void whatIsDrawnWhileAWhatIfIsShownIsKeptInIt() {
        Design before = whatIf(shop().build(), "dev");
        var editor = new Editor(before, WhatIfs::kept);
        editor.show("what-if");
        Gesture gesture = editor.begin("Add");
        gesture.preview(d ->
                Adding.resource(d, LoadBalancer.KIND, Optional.of("a"), BOX).design());
        gesture.commit();
        assertEquals(resources(before, "prod"), resources(editor.design(), "prod"));
        editor.replace(
                "Reload",
                d -> Adding.resource(d, LoadBalancer.KIND, Optional.of("a"), BOX)
                        .design());
        assertEquals(
                resources(before, "prod").size() + 1,
                resources(editor.design(), "prod").size());
    }

    @Test
    void aConnectionAddedInAWhatIfBetweenWhatWasThereIsThereAlone() {
        Design before = whatIf(shop().build(), "prod");
        Design after = kept(
                before, Connecting.connect(before, dev.skydraft.catalog.Connections.TRAFFIC, "api", "nat"), "what-if");
        assertEquals(0, Deployment.of(after, "prod").connections().size());
        assertEquals(1, Deployment.of(after, "what-if").connections().size());
    }

    @Test
    void anAdditionCanBePutEverywhereAfterAll() {
        Design before = whatIf(shop().build(), "dev");
        Edit edit = Adding.resource(before, LoadBalancer.KIND, Optional.of("a"), BOX);
        Design kept = kept(before, edit, "what-if");
        assertEquals(edit.design(), WhatIfs.everywhere(kept, "what-if", WhatIfs.added(before, kept)));
    }

    @Test
    void aDeletedWhatIfTakesItsAdditionsWithIt() {
        Design before = whatIf(shop().build(), "dev");
        Design added = kept(before, Adding.resource(before, LoadBalancer.KIND, Optional.of("a"), BOX), "what-if");
        assertEquals(
                shop().build().resources(), WhatIfs.delete(added, "what-if").resources());
    }

    @Test
    void whatOnlyAWhatIfHasIsDeletedWithItThere() {
        Design before = whatIf(shop().build(), "dev");
        Design added = kept(before, Adding.resource(before, LoadBalancer.KIND, Optional.of("a"), BOX), "what-if");
        Selection balancer = Selection.ofElement(added, "load-balancer");
        assertEquals(
                before.resources().stream().map(r -> r.id()).toList(),
                Deleting.in(added, "what-if", balancer).design().resources().stream()
                        .map(r -> r.id())
                        .toList());
        assertTrue(Deleting.in(added, "what-if", Selection.ofElement(added, "nat"))
                .design()
                .resources()
                .has("nat"));
    }

    @Test
    void aPromotedWhatIfIsItsBaseAndOthersStayAsTheyWere() {
        Design before = whatIf(shop().build(), "prod");
        before = EnvironmentValues.set(before, "what-if", "api", Scaling.DESIRED, 4L);
        before = EnvironmentValues.set(before, "what-if", "api", ContainerService.ARCH, "arm64");
        before = EnvironmentValues.setSetting(before, "what-if", Settings.HOURS, BigDecimal.valueOf(300));
        before = Presence.hide(before, "what-if", Selection.ofElement(before, "nat"))
                .design();
        Design after = WhatIfs.promote(before, "what-if");
        assertEquals(List.of("prod", "dev"), after.environmentIds());
        assertSameDeployment(before, "what-if", after, "prod");
        assertSameDeployment(before, "dev", after, "dev");
        assertEquals(
                Values.NONE.with(Scaling.DESIRED, 2L).with(ContainerService.ARCH, "x86-64"),
                after.environment("dev").override("api"));
    }

    @Test
    void whatWouldMakeAnUnknownFigureKnownElsewhereIsRefused() {
        Design before = whatIf(shop().build(), "prod");
        Design set = EnvironmentValues.set(before, "what-if", "nat", NatGateway.DATA_GB, BigDecimal.TEN);
        assertEquals(
                Optional.of("\"" + NatGateway.DATA_GB.label()
                        + "\" of \"nat\" is not set in \"dev\", which would get it from \"What-if\"; set it"
                        + " there first"),
                WhatIfs.promotionRefusal(set, "what-if"));
        assertThrows(IllegalArgumentException.class, () -> WhatIfs.promote(set, "what-if"));
        Design absent =
                Presence.hide(set, "dev", Selection.ofElement(set, "nat")).design();
        assertEquals(Optional.empty(), WhatIfs.promotionRefusal(absent, "what-if"));
    }

    @Test
    void theRootCannotBePromoted() {
        assertTrue(WhatIfs.promotionRefusal(shop().build(), "prod").isPresent());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyPromotionMakesTheBaseTheWhatIfAndLeavesTheRestAlone(long seed) {
        Design before = randomWhatIf(seed);
        for (String promoted : List.of("dev", "what-if", "idea")) {
            if (WhatIfs.promotionRefusal(before, promoted).isPresent()) {
                continue;
            }
            String base = before.environment(promoted).basedOn().orElseThrow();
            Design after = WhatIfs.promote(before, promoted);
            Drawable.require(after);
            for (Environment e : after.environments()) {
                assertSameDeployment(before, e.id().equals(base) ? promoted : e.id(), after, e.id());
            }
        }
    }

    private static Design randomWhatIf(long seed) {
        var random = new Random(seed);
        Design design = WhatIfs.add(RandomDesigns.of(seed, 30), random.nextBoolean() ? "prod" : "dev", "Idea");
        for (var resource : design.resources()) {
            for (Property<?> property : resource.kind().properties()) {
                String environment = design.environmentIds()
                        .get(random.nextInt(design.environmentIds().size()));
                design = random.nextInt(3) == 0 ? withInitial(design, environment, resource.id(), property) : design;
            }
            if (random.nextInt(4) == 0) {
                design = Presence.hide(design, "idea", Selection.ofElement(design, resource.id()))
                        .design();
            }
        }
        return design;
    }

    private static <T> Design withInitial(Design design, String environment, String element, Property<T> property) {
        return property.initial()
                .map(v -> EnvironmentValues.set(design, environment, element, property, v))
                .orElse(design);
    }

    private static void assertSameDeployment(Design before, String there, Design after, String here) {
        Deployment was = Deployment.of(before, there);
        Deployment is = Deployment.of(after, here);
        assertEquals(was.settings(), is.settings());
        assertEquals(
                was.resources().stream().map(r -> r.id() + effective(r)).toList(),
                is.resources().stream().map(r -> r.id() + effective(r)).toList());
        assertEquals(
                was.connections().stream().map(c -> c.id()).toList(),
                is.connections().stream().map(c -> c.id()).toList());
    }

    /// A default that is stated is the same as one that is not.
    private static String effective(dev.skydraft.design.Resource resource) {
        return resource.at().stream().map(p -> p.key()).toList()
                + resource.kind().properties().stream()
                        .map(p -> p.id() + "=" + resource.values().find(p))
                        .toList()
                        .toString();
    }
}
