package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Optional;
import java.util.stream.Stream;

/// Where what is selected is on the canvas.
final class SelectionPlace {
    private final DocumentModel document;
    private final DiagramView diagram;

    SelectionPlace(DocumentModel document, DiagramView diagram) {
        this.document = document;
        this.diagram = diagram;
    }

    /// Moves the view no further than it takes to see it.
    void reveal(Selection selection) {
        bounds(selection).ifPresent(diagram::reveal);
    }

    /// A point of the view below the selection, where a menu hides nothing of it; the middle of the view while nothing
    /// is selected.
    Point below() {
        reveal(document.selection());
        return bounds(document.selection())
                .map(b -> diagram.camera().toScreen(b.x(), b.bottom()))
                .map(at -> new Point(Math.max(at.x(), 0), Math.min(at.y(), diagram.getHeight())))
                .orElseGet(() -> new Point(diagram.getWidth() / 2, diagram.getHeight() / 2));
    }

    private Optional<Bounds> bounds(Selection selection) {
        Stream<Bounds> lines = selection.connections().stream()
                .flatMap(c -> LinePlace.of(diagram.pictureProperty().get(), c).stream());
        Stream<Bounds> boxes = selection.placements().stream()
                .flatMap(ref -> Places.absolute(document.shown().drawn().design(), ref).stream());
        return Stream.concat(boxes, lines).reduce(Bounds::union);
    }
}
