package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes pictures of a design in one environment; what is absent there is drawn as a ghost. Remembers what it drew, so
/// that after an edit only what changed is drawn anew: one painter for each view, used by one thread at a time.
public final class Painter {
    private static final Comparator<Placed> BACK_TO_FRONT =
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

        Picture with(List<Figure> wires) {
            return new Picture(
                    Stream.of(areas, wires, boxes).flatMap(List::stream).toList(), places);
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
        Stage stage = stage(deployment, overlay);
        return stage.with(wireLayer.paint(stage.scenery(), Wiring.of(deployment, stage.places()), stage.places()));
    }

    /// A picture for the time of a gesture, sooner: boxes as they should be; lines that need not follow stay as they
    /// were painted last, and the others have no labels yet.
    public Picture sketch(Deployment deployment) {
        return sketch(deployment, Overlay.NONE);
    }

    /// A sketch under an overlay.
    public Picture sketch(Deployment deployment, Overlay overlay) {
        Stage stage = stage(deployment, overlay);
        return stage.with(wireLayer.sketch(stage.scenery(), Wiring.of(deployment, stage.places()), stage.places()));
    }

    private Stage stage(Deployment deployment, Overlay overlay) {
        List<Placed> placed =
                Places.of(deployment, overlay).stream().sorted(BACK_TO_FRONT).toList();
        Map<PlacementRef, Bounds> places = HashMap.newHashMap(placed.size());
        Map<PlacementRef, Known> drawn = HashMap.newHashMap(placed.size());
        var areas = new ArrayList<Figure>();
        var boxes = new ArrayList<Figure>();
        for (Placed place : placed) {
            Figure figure = figure(place);
            (place.container() ? areas : boxes).add(figure);
            places.put(place.ref(), place.bounds());
            drawn.put(place.ref(), new Known(place, figure));
        }
        known = drawn;
        return new Stage(areas, boxes, places);
    }

    private Figure figure(Placed placed) {
        Known before = known.get(placed.ref());
        return before != null && before.placed().looksLike(placed) ? before.figure() : draw(placed);
    }

    private Figure draw(Placed placed) {
        Figure.Layer layer = placed.container() ? Figure.Layer.CONTAINER : Figure.Layer.BOX;
        return new Figure(new Subject.Place(placed.ref()), layer, placed.bounds(), placed.ghost(), shapes(placed));
    }

    private List<Shape> shapes(Placed placed) {
        if (placed.container()) {
            return Area.draw(placed, theme);
        }
        if (placed.resource().has(Trait.CLOSED)) {
            return Closed.draw(placed, theme);
        }
        return placed.resource().has(Trait.DRAWING) ? Remark.draw(placed, theme) : Card.draw(placed, theme);
    }
}
