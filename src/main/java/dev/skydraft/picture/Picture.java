package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.geometry.SpatialIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A display list: the figures of a design in one environment, from back to front. The screen paints it, and so do the
/// exports; it says what lies where without a window.
public final class Picture {
    /// Shows nothing.
    public static final Picture EMPTY = new Picture(List.of(), Map.of());

    private final List<Figure> figures;
    private final Map<PlacementRef, Bounds> places;
    private final Bounds extent;
    private final SpatialIndex index;

    Picture(List<Figure> figures, Map<PlacementRef, Bounds> places) {
        this.figures = List.copyOf(figures);
        this.places = Map.copyOf(places);
        this.extent = figures.stream().map(Figure::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        this.index = new SpatialIndex(extent, figures.size());
        figures.forEach(figure -> index.add(figure.bounds()));
    }

    /// All figures, from back to front.
    public List<Figure> figures() {
        return figures;
    }

    /// The smallest box around everything.
    public Bounds extent() {
        return extent;
    }

    /// Where a placement lies on the canvas, also a ghost.
    public Optional<Bounds> find(PlacementRef ref) {
        return Optional.ofNullable(places.get(ref));
    }

    /// The figures that touch an area, from back to front.
    public List<Figure> within(Bounds area) {
        return Arrays.stream(index.within(area)).mapToObj(figures::get).toList();
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
