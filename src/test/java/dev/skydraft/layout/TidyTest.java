package dev.skydraft.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.RandomDesigns;
import dev.skydraft.TaskFlow;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.generate.SyntheticDesign;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.pattern.Pattern;
import dev.skydraft.pattern.Patterns;
import dev.skydraft.storage.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of every tidy drawing, for the samples, the patterns, generated designs and random ones.
class TidyTest {
    private static final List<Design> DESIGNS = designs().toList();
    private static final List<Design> TIDY =
            DESIGNS.stream().map(TidyTest::tidy).toList();

    private static Stream<Design> designs() {
        Stream<Design> samples = Samples.ALL.stream().map(Samples.Sample::open);
        Stream<Design> random = LongStream.range(0, 50).mapToObj(RandomDesigns::of);
        Stream<Design> patterns = Patterns.ALL.stream().flatMap(TidyTest::drawings);
        Stream<Design> generated = Stream.of(SyntheticDesign.of(30, 1), SyntheticDesign.of(100, 3));
        return Stream.of(samples, patterns, random, generated).flatMap(s -> s);
    }

    /// A pattern as it is by default, and with each first and last option and number.
    private static Stream<Design> drawings(Pattern pattern) {
        Values least = Values.NONE;
        Values most = Values.NONE;
        for (Property<?> question : pattern.questions()) {
            if (question instanceof Choice choice) {
                least = least.with(choice, choice.options().getFirst().id());
                most = most.with(choice, choice.options().getLast().id());
            } else if (question instanceof Whole whole) {
                least = least.with(whole, whole.min());
                most = most.with(whole, whole.max());
            }
        }
        return Stream.of(Values.NONE, least, most).map(pattern::draw);
    }

    @Test
    void noBoxOverlapsASiblingOrSticksOut() {
        assertEquals(Map.of(), faults((_, tidy) -> Faults.ofBoxes(tidy)));
    }

    @Test
    void noLineCrossesAForeignBoxAndNoLabelCoversABoxOrALabel() {
        assertEquals(Map.of(), faults((_, tidy) -> Faults.ofLines(tidy)));
    }

    @Test
    void everyBoxLiesOnTheGrid() {
        assertEquals(
                Map.of(),
                faults((_, tidy) -> refs(tidy).stream()
                        .filter(ref -> offGrid(Places.absolute(tidy, ref).orElseThrow()))
                        .map(PlacementRef::toString)
                        .toList()));
    }

    @Test
    void boxesThatHoldNothingKeepTheirSize() {
        assertEquals(
                Map.of(),
                faults((design, tidy) -> refs(tidy).stream()
                        .filter(ref -> !design.find(ref.resource())
                                .orElseThrow()
                                .kind()
                                .container())
                        .filter(ref -> !size(design, ref).equals(size(tidy, ref)))
                        .map(PlacementRef::toString)
                        .toList()));
    }

    @Test
    void aSecondTidyChangesNothing() {
        assertEquals(Map.of(), faults((_, tidy) -> List.copyOf(Design.touched(tidy, tidy(tidy)))));
    }

    @Test
    void whereBoxesLayBeforeDoesNotMatter() {
        assertEquals(Map.of(), faults((_, tidy) -> tidy.equals(tidy(shuffled(tidy))) ? List.of() : List.of("differs")));
    }

    @Test
    void lockedBoxesStayAndTheRestFlowsAroundThem() {
        var random = new Random(4);
        assertEquals(Map.of(), faults((design, _) -> {
            Design locked = locked(design, random);
            Design tidy = tidy(locked);
            List<String> faults = new ArrayList<>(Faults.ofBoxes(tidy));
            refs(tidy).stream()
                    .filter(ref -> Places.find(tidy, ref).orElseThrow().locked())
                    .filter(ref -> !Places.absolute(locked, ref).equals(Places.absolute(tidy, ref)))
                    .forEach(ref -> faults.add(ref + " moved"));
            return faults;
        }));
    }

    @Test
    void aPartIsTidiedInItsPlaceAndNothingGetsInItsWay() {
        var random = new Random(5);
        assertEquals(Map.of(), faults((design, _) -> {
            Selection selection = some(design, random);
            Edit edit = Tidy.selected(design, selection, Progress.NONE);
            List<String> faults = new ArrayList<>(Faults.ofBoxes(edit.design()));
            Edit again = Tidy.selected(edit.design(), selection, Progress.NONE);
            faults.addAll(Design.touched(edit.design(), again.design()));
            return faults;
        }));
    }

    @Test
    void placementsOfOneResourceStandInTheSamePlaceOfEachZone() {
        Design tidy = tidy(shuffled(TaskFlow.DESIGN));
        assertEquals(bounds(tidy, "alb", "a"), bounds(tidy, "alb", "b"));
        assertEquals(bounds(tidy, "api", "public-a"), bounds(tidy, "api", "public-b"));
        assertEquals(bounds(tidy, "db", "primary"), bounds(tidy, "db", "standby"));
    }

    @Test
    void theStepSaysWhatWasTidied() {
        assertEquals("Tidy TaskFlow", label());
        assertEquals("Tidy TaskFlow", label(new PlacementRef("ecr", "main")));
        assertEquals("Tidy TaskFlow VPC", label(new PlacementRef("vpc", "main"), new PlacementRef("alb", "a")));
        assertEquals("Tidy 2 boxes", label(new PlacementRef("ecr", "main"), new PlacementRef("secrets", "main")));
    }

    private static String label(PlacementRef... selected) {
        return Tidy.selected(TaskFlow.DESIGN, Selection.of(selected), Progress.NONE)
                .label();
    }

    @Test
    void aCancelledLayoutEndsWithoutAResult() {
        var never = new Progress() {
            @Override
            public void at(double share) {
                throw new AssertionError("A cancelled layout went on to " + share);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> Tidy.all(TaskFlow.DESIGN, never));
    }

    /// What is wrong with a design, by its name, told from it and its tidy form.
    private static Map<String, List<String>> faults(BiFunction<Design, Design, List<String>> find) {
        var all = new TreeMap<String, List<String>>();
        for (int i = 0; i < DESIGNS.size(); i++) {
            List<String> found = find.apply(DESIGNS.get(i), TIDY.get(i));
            if (!found.isEmpty()) {
                all.put(i + " " + DESIGNS.get(i).name(), found);
            }
        }
        return all;
    }

    private static Design tidy(Design design) {
        return Tidy.all(design, Progress.NONE).design();
    }

    private static Design shuffled(Design design) {
        var random = new Random(1);
        return design.withResources(design.resources()
                .map(r -> Optional.of(r.withAt(r.at().stream()
                        .map(p -> p.withBounds(p.bounds().at(random.nextInt(2000), random.nextInt(1500))))
                        .toList()))));
    }

    private static Design locked(Design design, Random random) {
        return design.withResources(design.resources()
                .map(r -> Optional.of(r.withAt(r.at().stream()
                        .map(p -> p.withLocked(random.nextInt(8) == 0))
                        .toList()))));
    }

    private static Selection some(Design design, Random random) {
        return Selection.of(
                refs(design).stream().filter(_ -> random.nextInt(5) == 0).toList());
    }

    private static List<PlacementRef> refs(Design design) {
        return design.resources().stream().flatMap(Places::refs).toList();
    }

    private static boolean offGrid(Bounds bounds) {
        return bounds.x() % Margins.GRID != 0 || bounds.y() % Margins.GRID != 0;
    }

    private static Bounds size(Design design, PlacementRef ref) {
        return Places.find(design, ref).map(Placement::bounds).orElseThrow().at(0, 0);
    }

    private static Bounds bounds(Design design, String resource, String key) {
        return Places.find(design, new PlacementRef(resource, key))
                .orElseThrow()
                .bounds();
    }
}
