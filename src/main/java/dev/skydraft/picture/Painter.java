package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Trait;
import dev.skydraft.picture.Wiring.Drawn;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.routing.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes pictures of a design in one environment; what is absent there is drawn as a ghost. Remembers what it drew, so
/// that after an edit only what changed is drawn anew: one painter for each view, used by one thread at a time.
public final class Painter {
    static final Comparator<Placed> BACK_TO_FRONT =
            Comparator.comparingInt(Placed::depth).thenComparingInt(Placed::z);

    private final Theme theme;
    private final WireLayer wireLayer;
    private Map<PlacementRef, Known> known = Map.of();

    private record Known(Placed placed, Figure figure) {}

    /// What stands on the drawing, before lines are drawn between it.
    private record Stage(List<Figure> areas, List<Figure> boxes, Map<PlacementRef, Bounds> places) {
        Scenery scenery() {
            return Scenery.of(areas, boxes);
        }

        Painted with(Deployment deployment, Overlay overlay, List<Routed> wires) {
            return new Painted(deployment, overlay, areas, wires, boxes, places);
        }
    }

    public Painter(Theme theme) {
        this.theme = theme;
        this.wireLayer = new WireLayer(theme);
    }

    /// The picture as it should be.
    public Picture paint(Deployment deployment) {
        return paint(deployment, Overlay.NONE);
    }

    /// The picture as it should be, under an overlay.
    public Picture paint(Deployment deployment, Overlay overlay) {
        return painted(deployment, overlay).picture();
    }

    /// The same, with what is needed to change it quickly.
    public Painted painted(Deployment deployment, Overlay overlay) {
        return painted(deployment, overlay, () -> {});
    }

    /// @param checkpoint run often, on whatever thread; what it throws ends the work
    public Painted painted(Deployment deployment, Overlay overlay, Runnable checkpoint) {
        Stage stage = stage(deployment, overlay);
        List<Drawn> wires = Wiring.of(deployment, overlay, stage.places());
        return stage.with(deployment, overlay, wireLayer.paint(stage.scenery(), wires, stage.places(), checkpoint));
    }

    /// A picture for the time until that one is there: boxes as they should be, lines that avoid nothing and have no
    /// labels.
    public Painted outline(Deployment deployment, Overlay overlay) {
        Stage stage = stage(deployment, overlay);
        List<Drawn> wires = Wiring.of(deployment, overlay, stage.places());
        List<Link> links = WireLayer.links(wires, stage.places());
        List<List<Point>> lines = links.parallelStream().map(PlainLine::of).toList();
        return stage.with(deployment, overlay, wireLayer.bare(wires, links, lines));
    }

    private Stage stage(Deployment deployment, Overlay overlay) {
        List<Placed> placed =
                Places.of(deployment, overlay).stream().sorted(BACK_TO_FRONT).toList();
        List<Figure> figures = placed.parallelStream().map(this::figure).toList();
        Map<PlacementRef, Bounds> places = HashMap.newHashMap(placed.size());
        Map<PlacementRef, Known> drawn = HashMap.newHashMap(placed.size());
        var areas = new ArrayList<Figure>();
        var boxes = new ArrayList<Figure>();
        for (int i = 0; i < placed.size(); i++) {
            Placed place = placed.get(i);
            (place.container() ? areas : boxes).add(figures.get(i));
            places.put(place.ref(), place.bounds());
            drawn.put(place.ref(), new Known(place, figures.get(i)));
        }
        known = drawn;
        return new Stage(areas, boxes, places);
    }

    private Figure figure(Placed placed) {
        Known before = known.get(placed.ref());
        return before != null && before.placed().looksLike(placed) ? before.figure() : draw(placed, theme);
    }

    static Figure draw(Placed placed, Theme theme) {
        Figure.Layer layer = placed.container() ? Figure.Layer.CONTAINER : Figure.Layer.BOX;
        return new Figure(
                new Subject.Place(placed.ref()), layer, placed.bounds(), placed.ghost(), shapes(placed, theme));
    }

    private static List<Shape> shapes(Placed placed, Theme theme) {
        if (placed.container()) {
            return Area.draw(placed, theme);
        }
        if (placed.resource().has(Trait.CLOSED)) {
            return Closed.draw(placed, theme);
        }
        return placed.resource().has(Trait.DRAWING) ? Remark.draw(placed, theme) : Card.draw(placed, theme);
    }
}
