package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.geometry.BoundsList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// A display list: the figures of a design in one environment, from back to front. The screen paints it, and so do the
/// exports; it says what lies where without a window.
public final class Picture {
    /// Shows nothing.
    public static final Picture EMPTY = new Picture(List.of(), Map.of());

    private final List<Figure> painted;
    private final Map<PlacementRef, Bounds> places;
    private final BoundsList boxes;
    private final Bounds extent;

    /// What of the painted figures is no longer there, by number, and what is there instead.
    private final BitSet gone;

    private final List<Figure> fresh;
    private final Map<PlacementRef, Optional<Bounds>> moved;

    /// @param places where each placement lies; belongs to the picture from then on
    Picture(List<Figure> figures, Map<PlacementRef, Bounds> places) {
        this.painted = List.copyOf(figures);
        this.places = Collections.unmodifiableMap(places);
        this.extent = extent(painted).orElse(new Bounds(0, 0, 0, 0));
        this.boxes = new BoundsList(painted.stream().map(Figure::bounds).toList());
        this.gone = new BitSet();
        this.fresh = List.of();
        this.moved = Map.of();
    }

    private Picture(Picture before, BitSet gone, List<Figure> fresh, Map<PlacementRef, Optional<Bounds>> moved) {
        this.painted = before.painted;
        this.places = before.places;
        this.boxes = before.boxes;
        this.extent = extent(fresh).map(before.extent::union).orElse(before.extent);
        this.gone = gone;
        this.fresh = fresh;
        this.moved = moved;
    }

    private static Optional<Bounds> extent(List<Figure> figures) {
        return figures.stream().map(Figure::bounds).reduce(Bounds::union);
    }

    /// This picture with some figures in place of others, which lie above those of their layer; made without looking at
    /// the rest.
    ///
    /// @param left numbers of figures that go
    /// @param moves where placements lie that have moved; empty for those that are gone
    Picture changed(BitSet left, List<Figure> come, Map<PlacementRef, Optional<Bounds>> moves) {
        return new Picture(this, left, layered(come), moves);
    }

    private static List<Figure> layered(List<Figure> figures) {
        return figures.stream().sorted(Comparator.comparing(Figure::layer)).toList();
    }

    /// All figures, from back to front.
    public List<Figure> figures() {
        if (fresh.isEmpty() && gone.isEmpty()) {
            return painted;
        }
        var all = new ArrayList<Figure>(painted.size() + fresh.size());
        var merging = new Merging(fresh, all::add);
        IntStream.range(0, painted.size()).forEach(merging);
        merging.end();
        return all;
    }

    /// How many figures there are.
    public int size() {
        return painted.size() - gone.cardinality() + fresh.size();
    }

    /// The smallest box around everything.
    public Bounds extent() {
        return extent;
    }

    /// Where a placement lies on the canvas, also a ghost.
    public Optional<Bounds> find(PlacementRef ref) {
        return moved.getOrDefault(ref, Optional.ofNullable(places.get(ref)));
    }

    /// The figures that touch an area, from back to front.
    public List<Figure> within(Bounds area) {
        if (area.contains(extent)) {
            return figures();
        }
        var found = new ArrayList<Figure>();
        visit(area, found::add);
        return found;
    }

    /// Visits the figures that touch an area, from back to front.
    public void visit(Bounds area, Consumer<Figure> visitor) {
        var merging = new Merging(
                fresh.stream().filter(figure -> touch(figure.bounds(), area)).toList(), visitor);
        boxes.visit(area, merging);
        merging.end();
    }

    private static boolean touch(Bounds a, Bounds b) {
        return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
    }

    /// Takes numbers of painted figures: those that are still there are visited, and what is new in a layer after them.
    private final class Merging implements IntConsumer {
        private final List<Figure> come;
        private final Consumer<Figure> visitor;
        private int next;

        Merging(List<Figure> come, Consumer<Figure> visitor) {
            this.come = come;
            this.visitor = visitor;
        }

        @Override
        public void accept(int number) {
            if (!gone.get(number)) {
                Figure figure = painted.get(number);
                while (next < come.size() && come.get(next).layer().compareTo(figure.layer()) < 0) {
                    visitor.accept(come.get(next++));
                }
                visitor.accept(figure);
            }
        }

        void end() {
            come.subList(next, come.size()).forEach(visitor);
        }
    }

    /// The frontmost figure at a point: a box before a line, a line before the container that it crosses.
    ///
    /// @param tolerance how far from a line still counts as on it, in canvas units
    public Optional<Figure> hit(double x, double y, double tolerance) {
        int reach = (int) Math.ceil(tolerance);
        var area = new Bounds((int) Math.floor(x) - reach, (int) Math.floor(y) - reach, 2 * reach + 1, 2 * reach + 1);
        return within(area).reversed().stream()
                .filter(figure -> figure.hit(x, y, tolerance))
                .findFirst();
    }
}
