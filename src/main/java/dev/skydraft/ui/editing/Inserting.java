package dev.skydraft.ui.editing;

import dev.skydraft.change.Containment;
import dev.skydraft.change.Places;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.gesture.PlaceGesture;
import dev.skydraft.ui.gesture.Pointer;
import java.util.Optional;
import java.util.stream.Stream;

/// Adds a resource without a drag: into the selected container or the nearest one around the selection that takes the
/// kind, else onto the canvas, where nothing is in its way.
final class Inserting {
    private static final int MARGIN = 2 * Pointer.GRID;
    private static final int TITLE = 5 * Pointer.GRID;

    private final DocumentModel document;
    private final CanvasView.Point centre;

    /// @param centre the middle of what is seen
    Inserting(DocumentModel document, CanvasView.Point centre) {
        this.document = document;
        this.centre = centre;
    }

    void insert(ResourceKind kind) {
        Design design = document.design();
        Optional<Resource> container = candidates(design)
                .filter(c ->
                        Containment.refusal(design, kind, Optional.of(c.id())).isEmpty())
                .findFirst();
        Bounds wanted = container
                .map(c -> Places.absolute(design, c.place()))
                .map(b -> new Bounds(b.x() + MARGIN, b.y() + TITLE, kind.width(), kind.height()))
                .orElseGet(() -> new Bounds(
                        onGrid(centre.x() - kind.width() / 2),
                        onGrid(centre.y() - kind.height() / 2),
                        kind.width(),
                        kind.height()));
        Optional<String> id = container.map(Resource::id);
        new PlaceGesture(document, kind).add(id, free(design, id, wanted));
    }

    /// The selected container and those around the selection, innermost first.
    private Stream<Resource> candidates(Design design) {
        Optional<PlacementRef> first =
                document.selection().placements().stream().findFirst();
        Stream<Resource> selected = first.stream().flatMap(ref -> design.find(ref.resource()).stream());
        Stream<Resource> around =
                first.flatMap(ref -> Places.find(design, ref)).stream().flatMap(p -> design.around(p).stream());
        return Stream.concat(selected, around).filter(r -> r.kind().container());
    }

    /// Moves the box to the right until it covers no sibling; the container grows with it.
    private static Bounds free(Design design, Optional<String> container, Bounds wanted) {
        Bounds free = wanted;
        for (int tries = 0; tries < 200; tries++) {
            Bounds box = free;
            Optional<Bounds> inTheWay =
                    siblings(design, container).filter(box::intersects).findFirst();
            if (inTheWay.isEmpty()) {
                return free;
            }
            free = free.at(inTheWay.get().right() + MARGIN, free.y());
        }
        return free;
    }

    private static Stream<Bounds> siblings(Design design, Optional<String> container) {
        return design.resources().stream()
                .flatMap(r -> r.at().stream())
                .filter(p -> p.in().equals(container))
                .map(p -> Places.absolute(design, p));
    }

    private static int onGrid(int value) {
        return Math.floorDiv(value, Pointer.GRID) * Pointer.GRID;
    }
}
