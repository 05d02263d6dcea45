package dev.skydraft.ui.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.change.Axis;
import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnappingTest {
    private static final int REACH = 8;

    @Test
    void aLeftSideComesToRestOnTheLeftSideOfABoxBelow() {
        Snapped snapped = snapping(box(100, 200, 80, 40)).moved(box(105, 24, 60, 40));
        assertEquals(new Snapped(-5, 0, List.of(new Guide.Line(Axis.HORIZONTAL, 100, 24, 240))), withoutDown(snapped));
    }

    @Test
    void theMiddleComesToRestOnAMiddle() {
        Snapped snapped = snapping(box(100, 200, 80, 40)).moved(box(112, 24, 60, 40));
        assertEquals(new Snapped(-2, 0, List.of(new Guide.Line(Axis.HORIZONTAL, 140, 24, 240))), withoutDown(snapped));
    }

    @Test
    void aThirdBoxComesToRestAtTheGapOfTheOtherTwo() {
        Snapped snapped = snapping(box(0, 0, 50, 40), box(90, 0, 50, 40)).moved(box(177, 0, 37, 40));
        assertEquals(3, snapped.dx());
        assertEquals(
                Set.of(new Guide.Gap(Axis.HORIZONTAL, 50, 90, 20), new Guide.Gap(Axis.HORIZONTAL, 140, 180, 20)),
                gaps(snapped));
    }

    @Test
    void aBoxBetweenTwoComesToRestHalfWay() {
        Snapped snapped = snapping(box(0, 0, 50, 40), box(150, 0, 50, 40)).moved(box(83, 0, 30, 40));
        assertEquals(2, snapped.dx());
        assertEquals(
                Set.of(new Guide.Gap(Axis.HORIZONTAL, 50, 85, 20), new Guide.Gap(Axis.HORIZONTAL, 115, 150, 20)),
                gaps(snapped));
    }

    @Test
    void aBoxComesToRestInTheMiddleOfItsContainer() {
        var snapping = new Snapping(List.of(), Optional.of(box(0, 0, 400, 300)), SnapChoice.ALL, REACH);
        Snapped snapped = snapping.moved(box(144, 100, 100, 50));
        assertEquals(new Snapped(6, 4, List.of(new Guide.Line(Axis.HORIZONTAL, 200, 0, 300))), snapped);
    }

    @Test
    void whereNothingIsNearTheGridHolds() {
        assertEquals(
                new Snapped(-3, 2, List.of()), snapping(box(500, 500, 8, 8)).moved(box(11, 22, 30, 30)));
        var free = new Snapping(List.of(), Optional.empty(), new SnapChoice(false, true), REACH);
        assertEquals(Snapped.NOT, free.moved(box(11, 22, 30, 30)));
    }

    @Test
    void objectsCanBeSwitchedOffAlone() {
        var grid = new Snapping(List.of(box(100, 200, 80, 40)), Optional.empty(), new SnapChoice(true, false), REACH);
        assertEquals(new Snapped(-1, 0, List.of()), grid.moved(box(105, 24, 60, 40)));
    }

    @Test
    void onlyTheDraggedSideOfAResizedBoxMoves() {
        Snapped snapped =
                snapping(box(100, 200, 80, 40)).snapped(box(20, 20, 157, 40), Handle.EAST.across(), Handle.EAST.down());
        assertEquals(new Snapped(3, 0, List.of(new Guide.Line(Axis.HORIZONTAL, 180, 20, 240))), snapped);
    }

    @Test
    void theNearestOfAllLinesAndGapsIsFoundAsBySearchingEveryStep() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            List<Bounds> fixed = IntStream.range(0, random.nextInt(7))
                    .mapToObj(_ -> any(random))
                    .toList();
            Bounds wanted = any(random);
            Ends ends = List.of(Ends.BOTH, new Ends(true, false), new Ends(false, true))
                    .get(random.nextInt(3));
            var snapping = new Snapping(fixed, Optional.empty(), new SnapChoice(false, true), REACH);
            for (Axis axis : Axis.values()) {
                var search = new Search(axis, fixed, wanted, ends);
                Snapped snapped = snapping.snapped(
                        wanted,
                        axis == Axis.HORIZONTAL ? ends : Ends.NEITHER,
                        axis == Axis.VERTICAL ? ends : Ends.NEITHER);
                int offset = axis == Axis.HORIZONTAL ? snapped.dx() : snapped.dy();
                assertEquals(search.least(), Math.abs(offset), () -> search + " went " + offset);
                assertTrue(search.least() == 0 || search.holds(offset), () -> search + " rests at nothing");
            }
        }
    }

    /// The same by trying every distance and looking at every pair of boxes.
    private record Search(Axis axis, List<Bounds> fixed, Bounds box, Ends ends) {
        int least() {
            return IntStream.rangeClosed(0, REACH)
                    .filter(d -> holds(d) || holds(-d))
                    .findFirst()
                    .orElse(0);
        }

        boolean holds(int d) {
            int low = axis.start(box) + d;
            int high = axis.end(box) + d;
            boolean line = fixed.stream()
                    .anyMatch(f -> (ends.low() && on(f, low))
                            || (ends.high() && on(f, high))
                            || (ends.both() && Math.abs(axis.twiceMiddle(f) - low - high) <= 1));
            return line || gap(low, high);
        }

        private boolean gap(int low, int high) {
            List<Bounds> row = fixed.stream()
                    .filter(f -> axis.other().start(f) < axis.other().end(box)
                            && axis.other().start(box) < axis.other().end(f))
                    .toList();
            Set<Integer> sizes = sizes(row);
            var before = row.stream()
                    .filter(f -> axis.twiceMiddle(f) < axis.twiceMiddle(box))
                    .mapToInt(axis::end)
                    .max();
            var after = row.stream()
                    .filter(f -> axis.twiceMiddle(f) > axis.twiceMiddle(box))
                    .mapToInt(axis::start)
                    .min();
            boolean toBefore = before.isPresent() && sizes.contains(low - before.getAsInt());
            boolean toAfter = after.isPresent() && sizes.contains(after.getAsInt() - high);
            boolean halfWay = before.isPresent()
                    && after.isPresent()
                    && Math.abs(after.getAsInt() - high - low + before.getAsInt()) <= 1;
            return (ends.low() && toBefore) || (ends.high() && toAfter) || (ends.both() && halfWay);
        }

        private boolean on(Bounds other, int at) {
            return at == axis.start(other) || at == axis.end(other);
        }

        /// Of all free stretches between two boxes of the row that no third one reaches into.
        private Set<Integer> sizes(List<Bounds> row) {
            return row.stream()
                    .flatMap(a -> row.stream()
                            .filter(b -> axis.start(b) > axis.end(a))
                            .filter(b -> row.stream()
                                    .noneMatch(c -> axis.start(c) < axis.start(b) && axis.end(c) > axis.end(a)))
                            .map(b -> axis.start(b) - axis.end(a)))
                    .collect(Collectors.toSet());
        }
    }

    private static Bounds any(Random random) {
        return box(random.nextInt(120), random.nextInt(120), 5 + random.nextInt(30), 5 + random.nextInt(30));
    }

    private static Bounds box(int x, int y, int w, int h) {
        return new Bounds(x, y, w, h);
    }

    private static Snapping snapping(Bounds... fixed) {
        return new Snapping(List.of(fixed), Optional.empty(), SnapChoice.ALL, REACH);
    }

    private static Set<Guide> gaps(Snapped snapped) {
        return snapped.guides().stream().filter(Guide.Gap.class::isInstance).collect(Collectors.toSet());
    }

    /// What concerns the first axis alone.
    private static Snapped withoutDown(Snapped snapped) {
        var across = new ArrayList<Guide>(snapped.guides());
        across.removeIf(guide -> guide instanceof Guide.Line line && line.axis() == Axis.VERTICAL);
        return new Snapped(snapped.dx(), 0, across);
    }
}
