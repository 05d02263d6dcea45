package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Users;
import dev.skydraft.change.Stacking.Step;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class StackingTest {
    private static final int FAR_APART = 1000;

    @Test
    void aBoxGoesToTheFrontAndToTheBackOfItsSiblings() {
        Design design = boxes(4, _ -> 0);
        Edit front = Stacking.move(design, List.of(ref(1)), Step.TO_FRONT);
        Edit back = Stacking.move(design, List.of(ref(1)), Step.TO_BACK);

        assertEquals("Bring box-1 to front", front.label());
        assertEquals(List.of(0, 2, 3, 1), order(front.design()));
        assertEquals("Send box-1 to back", back.label());
        assertEquals(List.of(1, 0, 2, 3), order(back.design()));
    }

    @Test
    void oneStepPassesTheNextThatOverlapsElseTheNext() {
        Design overlapping = boxes(4, i -> i % 2 * FAR_APART);
        assertEquals(List.of(0, 2, 3, 1), order(step(overlapping, Step.FORWARD, 1)));
        assertEquals(List.of(2, 0, 1, 3), order(step(overlapping, Step.BACKWARD, 2)));

        Design apart = boxes(4, i -> i * FAR_APART);
        assertEquals(List.of(0, 2, 1, 3), order(step(apart, Step.FORWARD, 1)));
        assertEquals(List.of(0, 2, 1, 3), order(step(apart, Step.BACKWARD, 2)));
    }

    @Test
    void severalKeepTheirOrderAndWhatIsInFrontAlreadyIsSaidSo() {
        Design design = boxes(4, _ -> 0);
        Design moved = step(design, Step.TO_FRONT, 0, 2);

        assertEquals(List.of(1, 3, 0, 2), order(moved));
        assertEquals(
                Optional.of("\"2 resources\" are in front of all siblings already"),
                Stacking.refusal(moved, List.of(ref(0), ref(2)), Step.FORWARD));
        assertEquals(
                Optional.of("\"box-1\" is behind all siblings already"),
                Stacking.refusal(moved, List.of(ref(1)), Step.TO_BACK));
    }

    @Test
    void randomStepsEqualThoseOnAPlainList() {
        var random = new Random(11);
        Design design = boxes(6, i -> i * FAR_APART);
        List<Integer> list = order(design);
        for (int i = 0; i < 500; i++) {
            int box = random.nextInt(6);
            Step step = List.of(Step.values()).get(random.nextInt(4));
            list = onList(list, box, step);
            design = Stacking.refusal(design, List.of(ref(box)), step).isPresent() ? design : step(design, step, box);
            assertEquals(list, order(design), step + " of box " + box);
        }
    }

    private static List<Integer> onList(List<Integer> list, Integer box, Step step) {
        var moved = new ArrayList<>(list);
        int at = moved.indexOf(box);
        moved.subList(at, at + 1).clear();
        int to = switch (step) {
            case TO_FRONT -> moved.size();
            case FORWARD -> Math.min(at + 1, moved.size());
            case BACKWARD -> Math.max(at - 1, 0);
            case TO_BACK -> 0;
        };
        moved.add(to, box);
        return moved;
    }

    private static Design step(Design design, Step step, int... boxes) {
        var refs = new ArrayList<PlacementRef>();
        for (int box : boxes) {
            refs.add(ref(box));
        }
        return Stacking.move(design, refs, step).design();
    }

    /// As the painter does it: by z, then in the order of ids.
    private static List<Integer> order(Design design) {
        return design.resources().stream()
                .sorted(Comparator.comparingInt((Resource r) -> r.place().z()))
                .map(r -> Integer.valueOf(r.id().substring("box-".length())))
                .toList();
    }

    private static PlacementRef ref(int box) {
        return new PlacementRef("box-" + box, "a");
    }

    private static Design boxes(int count, IntFunction<Integer> x) {
        Designs designs = Designs.named("Boxes");
        for (int i = 0; i < count; i++) {
            designs.add("box-" + i, Users.KIND).bounds("a", x.apply(i), 0, 100, 60);
        }
        return designs.build();
    }
}
