package dev.skydraft.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.RandomDesigns;
import dev.skydraft.RandomEdits;
import dev.skydraft.change.Tagging;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Filter;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.View;
import dev.skydraft.design.Wire;
import dev.skydraft.design.Wires;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Views of random designs, held against the wires of the whole deployment.
class ShownAtRandomTest {
    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsShownCanBeDrawnAndItsWiresAreThoseOfTheDesign(int seed) {
        var random = new Random(seed);
        Design design = design(random);
        View view = view(random, design);
        for (String environment : design.environmentIds()) {
            Deployment whole = Deployment.of(design, environment);
            Deployment shown = Shown.of(whole, view);
            Drawable.require(shown.design());
            assertEquals(expected(whole, view), ends(shown, PlacementRef::resource), view::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnEditTheSameIsShownAsFromTheStart(int seed) {
        var random = new Random(seed);
        Design design = design(random);
        View view = view(random, design);
        var edits = new RandomEdits(seed);
        Deployment whole = Deployment.of(design, design.root().id());
        Deployment shown = Shown.of(whole, view);
        for (int i = 0; i < 5; i++) {
            Design edited = i % 2 == 0 ? moved(random, whole.design()) : edits.next(whole.design());
            Deployment now = Deployment.of(edited, edited.root().id());
            shown = Shown.next(shown, whole, now, view);
            whole = now;
            Deployment fresh = Shown.of(whole, view);
            assertEquals(fresh.design(), shown.design());
            assertEquals(fresh.resources(), shown.resources());
            assertEquals(fresh.connections(), shown.connections());
        }
    }

    /// Some boxes elsewhere, and nothing else.
    private static Design moved(Random random, Design design) {
        return design.withResources(design.resources()
                .map(r -> Optional.of(
                        random.nextInt(3) > 0
                                ? r
                                : r.withAt(r.at().stream()
                                        .map(p -> p.withBounds(p.bounds().movedBy(random.nextInt(50), 7)))
                                        .toList()))));
    }

    /// The ends of every wire of the whole deployment, each end in the place of which something is shown.
    private static Set<List<String>> expected(Deployment whole, View view) {
        Deployment open = Shown.of(whole, view.withCollapsed(Set.of()));
        return ends(whole, ref -> standIn(whole.design(), open.design(), view.collapsed(), ref));
    }

    private static String standIn(Design design, Design open, Set<String> collapsed, PlacementRef ref) {
        if (open.find(ref.resource()).flatMap(r -> r.placement(ref.key())).isEmpty()) {
            return "";
        }
        return design
                .around(design.resources()
                        .get(ref.resource())
                        .placement(ref.key())
                        .orElseThrow())
                .stream()
                .map(Resource::id)
                .filter(collapsed::contains)
                .reduce((inner, outer) -> outer)
                .map(id -> id + " closed")
                .orElse(ref.resource());
    }

    private static Set<List<String>> ends(Deployment deployment, Function<PlacementRef, String> name) {
        List<Wire> wires = Wires.of(deployment);
        Set<List<Object>> told = wires.stream()
                .filter(wire -> isOwn(wire, name) && !Wires.isZoned(deployment, wire.to()))
                .map(wire -> List.<Object>of(wire.connection(), wire.to()))
                .collect(Collectors.toSet());
        return wires.stream()
                .filter(wire -> isOwn(wire, name) || !told.contains(List.<Object>of(wire.connection(), wire.to())))
                .map(wire -> List.of(name.apply(wire.from()), name.apply(wire.to())))
                .filter(ends -> !ends.contains(""))
                .filter(ends -> !isInside(ends))
                .map(ends -> ends.stream().map(e -> e.replace(" closed", "")).toList())
                .collect(Collectors.toSet());
    }

    private static boolean isOwn(Wire wire, Function<PlacementRef, String> name) {
        return name.apply(wire.from()).equals(wire.from().resource())
                && name.apply(wire.to()).equals(wire.to().resource());
    }

    /// From what stands in a closed container to the same container, or to something else in it.
    private static boolean isInside(List<String> ends) {
        return ends.stream().anyMatch(e -> e.endsWith(" closed"))
                && ends.stream().map(e -> e.replace(" closed", "")).distinct().count() == 1;
    }

    private static Design design(Random random) {
        Design design = RandomDesigns.of(random.nextInt());
        for (Resource resource : design.resources()) {
            design = random.nextInt(4) == 0 ? Tagging.add(design, Set.of(resource.id()), List.of("x")) : design;
        }
        return design;
    }

    private static View view(Random random, Design design) {
        Filter filter = Filter.NONE
                .withCategories(some(random, Set.of("compute", "data", "network")))
                .withTags(some(random, Set.of("x", "y")))
                .withWithin(some(random, picked(random, design)))
                .withNeighbours(random.nextBoolean());
        Optional<Bounds> crop = random.nextInt(4) == 0
                ? Optional.of(new Bounds(random.nextInt(400), random.nextInt(400), 300, 300))
                : Optional.empty();
        return View.of("v", "V")
                .withFilter(filter)
                .withCrop(crop)
                .withCollapsed(random.nextInt(3) == 0 ? Set.of() : picked(random, design));
    }

    private static Set<String> some(Random random, Set<String> words) {
        return random.nextInt(3) == 0 ? words : Set.of();
    }

    private static Set<String> picked(Random random, Design design) {
        return design.resources().stream()
                .filter(r -> r.kind().container() && random.nextInt(3) == 0)
                .map(Resource::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
