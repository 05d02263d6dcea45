package dev.skydraft.change;

import static dev.skydraft.BoxDesigns.absolute;
import static dev.skydraft.BoxDesigns.bounds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.BoxDesigns;
import dev.skydraft.Designs;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangingTest {
    private static final PlacementRef ONE = new PlacementRef("one", "a");
    private static final PlacementRef TWO = new PlacementRef("two", "a");
    private static final PlacementRef THREE = new PlacementRef("three", "a");
    private static final PlacementRef OTHER = new PlacementRef("other", "a");
    private static final List<PlacementRef> ALL = List.of(ONE, TWO, THREE);

    @ParameterizedTest
    @EnumSource(Side.class)
    void boxesComeToShareTheLineOfTheBoxAroundThem(Side side) {
        Bounds around = new Bounds(40, 80, 320, 180);
        Edit edit = Aligning.at(design(), ALL, side);

        assertEquals("Align 3 boxes " + side.word(), edit.label());
        assertEquals(Selection.of(ALL), edit.selection());
        for (PlacementRef ref : ALL) {
            Bounds before = bounds(design(), ref);
            Bounds after = bounds(edit.design(), ref);
            assertEquals(side.of(around), side.of(after));
            assertEquals(side.horizontal() ? before.y() : before.x(), side.horizontal() ? after.y() : after.x());
            assertEquals(before.at(0, 0), after.at(0, 0));
        }
    }

    @Test
    void lockedBoxesStayAndSayWhereTheLineIs() {
        Design design = Locking.lock(design(), List.of(TWO)).design();
        Edit edit = Aligning.at(design, ALL, Side.TOP);

        assertEquals(bounds(design, TWO), bounds(edit.design(), TWO));
        assertEquals(bounds(design, TWO).y(), bounds(edit.design(), ONE).y());
        assertEquals(
                Optional.of("All selected boxes are locked, unlock some to align"),
                Aligning.refusal(Locking.lock(design, ALL).design(), ALL, Side.TOP));
    }

    @Test
    void boxesOfSeveralContainersAreAlignedUnlessOneWouldLeaveItsOwn() {
        List<PlacementRef> apart = List.of(ONE, OTHER);
        Edit edit = Aligning.at(design(), apart, Side.TOP);

        assertEquals(
                absolute(edit.design(), ONE).y(), absolute(edit.design(), OTHER).y());
        assertEquals(Optional.of("\"other\" would leave \"private\""), Aligning.refusal(design(), apart, Side.LEFT));
    }

    @Test
    void whatIsAlignedAlreadyOrAloneIsRefused() {
        Design aligned = Aligning.at(design(), ALL, Side.LEFT).design();

        assertEquals(
                Optional.of("The selected boxes are aligned so already"), Aligning.refusal(aligned, ALL, Side.LEFT));
        assertEquals(
                Optional.of("1 box is selected, expected 2 or more to align"),
                Aligning.refusal(aligned, List.of(ONE), Side.LEFT));
        assertThrows(IllegalArgumentException.class, () -> Aligning.at(aligned, List.of(), Side.LEFT));
    }

    @Test
    void whatStandsInAnAlignedContainerMovesAlong() {
        var containers = List.of(new PlacementRef("public", "a"), new PlacementRef("private", "a"));
        Edit edit = Aligning.at(design(), containers, Side.BOTTOM);

        assertEquals(bounds(design(), ONE), bounds(edit.design(), ONE));
        assertEquals(
                100,
                absolute(edit.design(), OTHER).y() - absolute(design(), OTHER).y());
    }

    @Test
    void gapsBecomeEqualButForTheOddUnit() {
        Edit edit = Distributing.along(design(), ALL, Axis.HORIZONTAL);

        assertEquals("Distribute 3 boxes horizontally", edit.label());
        assertEquals(
                List.of(new Bounds(40, 80, 50, 40), new Bounds(165, 120, 60, 60), new Bounds(300, 200, 60, 60)),
                ALL.stream().map(ref -> bounds(edit.design(), ref)).toList());
    }

    @Test
    void distributingEqualsBruteForceOnRandomBoxes() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Design design = scattered(random);
            List<PlacementRef> refs =
                    design.resources().stream().flatMap(Places::refs).toList();
            Axis axis = random.nextBoolean() ? Axis.HORIZONTAL : Axis.VERTICAL;
            if (Distributing.refusal(design, refs, axis).isPresent()) {
                continue;
            }
            Design after = Distributing.along(design, refs, axis).design();
            List<Bounds> boxes = refs.stream()
                    .map(ref -> bounds(after, ref))
                    .sorted(Comparator.<Bounds>comparingInt(axis::start).thenComparingInt(axis::end))
                    .toList();
            var gaps = new ArrayList<Integer>();
            for (int i = 1; i < boxes.size(); i++) {
                gaps.add(axis.start(boxes.get(i)) - axis.end(boxes.get(i - 1)));
            }
            int spread = gaps.stream().max(Integer::compare).orElseThrow()
                    - gaps.stream().min(Integer::compare).orElseThrow();
            boolean apart = gaps.stream().allMatch(gap -> gap > 0);
            assertTrue(!apart || spread <= 1, () -> gaps + " in round with " + boxes);
        }
    }

    @Test
    void whatIsDistributedTakesThreeThatMayMove() {
        Design design = Locking.lock(design(), List.of(TWO)).design();

        assertEquals(
                Optional.of("2 boxes are selected, expected 3 or more to distribute, locked ones aside"),
                Distributing.refusal(design, ALL, Axis.VERTICAL));
        Design even = Distributing.along(design(), ALL, Axis.VERTICAL).design();
        assertEquals(
                Optional.of("The gaps between the selected boxes are equal already"),
                Distributing.refusal(even, ALL, Axis.VERTICAL));
    }

    @Test
    void boxesBecomeAsLargeAsTheLargest() {
        Edit width = Sizing.alike(design(), ALL, Sizing.Measure.WIDTH);
        Edit size = Sizing.alike(design(), ALL, Sizing.Measure.SIZE);

        assertEquals("Make 3 boxes the same width", width.label());
        assertEquals(new Bounds(40, 80, 60, 40), bounds(width.design(), ONE));
        assertEquals(new Bounds(40, 80, 60, 60), bounds(size.design(), ONE));
        assertEquals(
                Optional.of("The selected boxes have the same size already"),
                Sizing.refusal(size.design(), ALL, Sizing.Measure.SIZE));
    }

    @Test
    void lockingSaysWhatItLocksAndUnlockingTakesItBack() {
        Edit lock = Locking.lock(design(), List.of(ONE, TWO));

        assertEquals("Lock 2 resources", lock.label());
        assertTrue(Locking.any(lock.design(), List.of(ONE, THREE), true));
        Edit unlock = Locking.unlock(lock.design(), List.of(ONE, TWO));
        assertEquals("Unlock 2 resources", unlock.label());
        assertEquals(design(), unlock.design());
    }

    @Test
    void lockedBoxesAreNeitherNudgedNorDraggedAway() {
        Design design = Locking.lock(design(), List.of(ONE)).design();

        assertEquals(design, Moving.nudge(design, List.of(ONE), 8, 8));
        Design dropped = Moving.drop(design, List.of(ONE, TWO), 400, 0, Optional.of("private"));
        assertEquals(Optional.of("public"), Places.find(dropped, ONE).flatMap(Placement::in));
        assertEquals(Optional.of("private"), Places.find(dropped, TWO).flatMap(Placement::in));
    }

    private static Design scattered(Random random) {
        Designs designs = Designs.named("Scattered");
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            designs.add("box-" + i, Users.KIND)
                    .bounds(
                            "a",
                            random.nextInt(2000),
                            random.nextInt(2000),
                            24 + random.nextInt(100),
                            24 + random.nextInt(100));
        }
        return designs.build();
    }

    private static Design design() {
        return BoxDesigns.three()
                .subnet("private", "vpc", "10.0.2.0/24", "private", "b")
                .bounds("a", 560, 40, 500, 700)
                .add("other", NatGateway.KIND, "a@private")
                .bounds("a", 40, 300, 60, 60)
                .build();
    }
}
