package dev.skydraft.ui.editing;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.change.Linking;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.gesture.Grip;
import dev.skydraft.ui.gesture.PlaceGesture;
import dev.skydraft.ui.gesture.Pointer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;

/// What opens at a place of the canvas: the editor of a name or of a fact that the picture tells, and on empty
/// space the list of what can be inserted there.
final class InPlace {
    private final DocumentModel document;
    private final DiagramView diagram;
    private final CanvasBoard board;
    private final NameEditor names;
    private final FactEditor facts;
    private final QuickInsert inserts;
    private final SelectionPlace place;

    /// @param over the pane that editors lie on
    InPlace(DocumentModel document, DiagramView diagram, CanvasBoard board, NameEditor names, Pane over) {
        this.document = document;
        this.diagram = diagram;
        this.board = board;
        this.names = names;
        this.facts = new FactEditor(document, over, diagram::camera, diagram::requestFocus);
        this.place = new SelectionPlace(document, diagram);
        this.inserts = new QuickInsert(over, diagram::requestFocus);
    }

    /// Opens what a double-click is about.
    void open(Pointer pointer) {
        Optional<PlacementRef> box = board.boxAt(pointer);
        Optional<PlacementRef> held = box.filter(b -> Grip.holds(document.design(), pointer, b));
        Optional<String> line = board.connectionAt(pointer).filter(c -> held.isEmpty());
        if (line.isPresent()) {
            label(line.get());
        } else if (held.isEmpty()) {
            insert(pointer);
        } else {
            ToldFact.at(diagram.pictureProperty().get(), document.deployment(), held.get(), pointer)
                    .ifPresentOrElse(facts::open, () -> names.open(held.get()));
        }
    }

    /// Lets the user label a connection, in view.
    void label(String connection) {
        place.reveal(Selection.ofConnection(connection));
        names.open(connection);
    }

    /// Lets the user name a box, or write the text of a note, in view.
    void name(PlacementRef box) {
        place.reveal(Selection.of(box));
        boolean note = document.design()
                .find(box.resource())
                .filter(r -> r.kind().equals(Drawing.NOTE))
                .isPresent();
        if (note) {
            diagram.pictureProperty().get().find(box).ifPresent(bounds -> facts.open(ToldFact.note(box, bounds)));
        } else {
            names.open(box);
        }
    }

    /// Offers what can stand at a point.
    void insert(Pointer pointer) {
        offer(pointer, Optional.empty(), kind -> new PlaceGesture(document, board, kind).release(pointer));
    }

    /// Offers what can stand at a point, connected from a box.
    void offer(Pointer pointer, PlacementRef from) {
        offer(pointer, Optional.of(from.resource()), kind -> {
            var place = new PlaceGesture(document, board, kind);
            document.edit(design -> Linking.add(
                    design,
                    from,
                    kind,
                    Catalog.CONNECTION_KINDS.getFirst(),
                    place.container(pointer),
                    place.landing(pointer)));
        });
    }

    private void offer(Pointer pointer, Optional<String> from, Consumer<ResourceKind> chosen) {
        Design design = document.design();
        Optional<String> container = board.boxesAt(pointer).stream()
                .flatMap(ref -> design.find(ref.resource()).stream())
                .filter(r -> r.kind().container())
                .map(Resource::id)
                .findFirst();
        Point at = diagram.camera().toScreen(pointer.x(), pointer.y());
        var kinds = LikelyKinds.in(design, document.environment(), container, from);
        inserts.open(
                new QuickInsert.Request(kinds, document.deployment().settings().provider(), at.x(), at.y(), chosen));
    }

    /// Keeps what is open at its place while the camera moves.
    void follow() {
        names.follow();
        facts.follow();
    }
}
