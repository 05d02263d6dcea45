package dev.skydraft.ui.editing;

import dev.skydraft.change.Containment;
import dev.skydraft.change.Places;
import dev.skydraft.change.Room;
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
        Optional<String> id = container.map(Resource::id);
        PlaceGesture.add(
                document, kind, id, id.map(c -> inside(design, c, kind)).orElseGet(() -> outside(design, kind)));
    }

    private static Bounds inside(Design design, String container, ResourceKind kind) {
        Bounds corner =
                Places.absolute(design, design.resources().get(container).place());
        return Room.in(design, container, kind.width(), kind.height()).movedBy(corner.x(), corner.y());
    }

    private Bounds outside(Design design, ResourceKind kind) {
        int x = onGrid(centre.x() - kind.width() / 2);
        int y = onGrid(centre.y() - kind.height() / 2);
        return Room.free(design, Optional.empty(), new Bounds(x, y, kind.width(), kind.height()));
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

    private static int onGrid(int value) {
        return Math.floorDiv(value, Pointer.GRID) * Pointer.GRID;
    }
}
