package dev.skydraft.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.TaskFlow;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Places;
import dev.skydraft.check.Checks;
import dev.skydraft.check.Finding;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.SizeTable;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Theme;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.storage.PriceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every pattern with every answer: clean, priced, well drawn, and at home in any design.
class PatternsTest {
    private static final Estimator ESTIMATOR = new Estimator(PriceFile.book());

    /// A pattern with one set of answers.
    record Drawn(Pattern pattern, Values answers) {
        Design design() {
            return pattern.draw(answers);
        }

        @Override
        public String toString() {
            return pattern.id() + " " + answers;
        }
    }

    static Stream<Drawn> all() {
        return Patterns.ALL.stream()
                .flatMap(pattern -> answers(pattern.questions()).map(v -> new Drawn(pattern, v)));
    }

    /// Every combination of options and of smallest and largest whole numbers; everything else by default.
    private static Stream<Values> answers(List<Property<?>> questions) {
        if (questions.isEmpty()) {
            return Stream.of(Values.NONE);
        }
        List<Values> rest = answers(questions.subList(1, questions.size())).toList();
        return switch (questions.getFirst()) {
            case Choice choice ->
                choice.options().stream().flatMap(o -> rest.stream().map(v -> v.with(choice, o.id())));
            case Whole whole ->
                LongStream.rangeClosed(whole.min(), whole.max())
                        .boxed()
                        .flatMap(n -> rest.stream().map(v -> v.with(whole, n)));
            case Size size ->
                size.table().rows().stream()
                        .map(SizeTable.Row::id)
                        .limit(3)
                        .flatMap(id -> rest.stream().map(v -> v.with(size, id)));
            default -> rest.stream();
        };
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasNoFindings(Drawn drawn) {
        assertEquals(List.of(), findings(drawn.design()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAPriceForEveryLineThatNeedsNoMeasuredUse(Drawn drawn) {
        Estimate estimate = ESTIMATOR.estimate(Deployment.of(drawn.design(), "prod"));
        assertTrue(estimate.total().signum() > 0);
        assertEquals(
                List.of(),
                estimate.lines()
                        .filter(l -> l.quantity().isPresent() && !l.known())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void boxesStandApartAndInsideTheirContainers(Drawn drawn) {
        Design design = drawn.design();
        var wrong = new ArrayList<String>();
        List<PlacementRef> refs =
                design.resources().stream().flatMap(Places::refs).toList();
        for (PlacementRef ref : refs) {
            Bounds box = Places.absolute(design, ref).orElseThrow();
            design.container(Places.find(design, ref).orElseThrow())
                    .map(Places::first)
                    .flatMap(c -> Places.absolute(design, c))
                    .filter(c -> !c.contains(box))
                    .ifPresent(_ -> wrong.add(ref + " sticks out"));
        }
        for (int i = 0; i < refs.size(); i++) {
            for (int j = i + 1; j < refs.size(); j++) {
                if (siblings(design, refs.get(i), refs.get(j)) && overlap(design, refs.get(i), refs.get(j))) {
                    wrong.add(refs.get(i) + " overlaps " + refs.get(j));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextIsCutOff(Drawn drawn) {
        Picture picture = new Painter(Theme.LIGHT).paint(Deployment.of(drawn.design(), "prod"));
        assertEquals(
                List.of(),
                picture.figures().stream()
                        .flatMap(f -> f.shapes().stream())
                        .flatMap(s ->
                                s instanceof Shape.Label label && label.text().endsWith("…")
                                        ? Stream.of(label.full())
                                        : Stream.empty())
                        .toList());
    }

    private static boolean siblings(Design design, PlacementRef a, PlacementRef b) {
        return Places.find(design, a)
                .orElseThrow()
                .in()
                .equals(Places.find(design, b).orElseThrow().in());
    }

    private static boolean overlap(Design design, PlacementRef a, PlacementRef b) {
        return Places.absolute(design, a)
                .orElseThrow()
                .intersects(Places.absolute(design, b).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("all")
    void joinsADesignAsOftenAsWantedWithoutClash(Drawn drawn) {
        List<Finding> before = findings(TaskFlow.DESIGN);
        Edit once = drawn.pattern().into(TaskFlow.DESIGN, drawn.answers());
        Edit twice = drawn.pattern().into(once.design(), drawn.answers());
        assertEquals("Insert " + drawn.pattern().title(), twice.label());
        assertEquals(before, findings(twice.design()));
        assertEquals(
                TaskFlow.DESIGN.resources().size()
                        + 2 * drawn.design().resources().size(),
                twice.design().resources().size());
        assertEquals(names(drawn.design()).size(), drawn.design().resources().size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void standsBesideWhatIsThereAndIsSelected(Drawn drawn) {
        Edit edit = drawn.pattern().into(TaskFlow.DESIGN, drawn.answers());
        Bounds there = extent(
                TaskFlow.DESIGN,
                TaskFlow.DESIGN.resources().stream().flatMap(Places::refs).toList());
        Bounds added = extent(edit.design(), List.copyOf(edit.selection().placements()));
        assertFalse(there.intersects(added));
        assertEquals(there.y(), added.y());
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAnotherNameForEachResource(Drawn drawn) {
        List<String> drawnNames =
                drawn.design().resources().stream().map(Resource::name).toList();
        assertEquals(drawnNames, drawnNames.stream().distinct().toList());
    }

    private static Bounds extent(Design design, List<PlacementRef> refs) {
        return refs.stream()
                .map(ref -> Places.absolute(design, ref).orElseThrow())
                .reduce(Bounds::union)
                .orElseThrow();
    }

    private static List<String> names(Design design) {
        return design.resources().stream().map(Resource::id).distinct().toList();
    }

    private static List<Finding> findings(Design design) {
        return Checks.run(Deployment.of(design, "prod"));
    }
}
