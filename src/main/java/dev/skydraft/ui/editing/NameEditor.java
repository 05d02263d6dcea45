package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.change.Renaming;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.canvas.DiagramView;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Edits the name of a box, or the label of a connection, where it stands. Enter and leaving the field keep the name,
/// Escape takes it back; a name that cannot be kept stays editable with the reason beside it.
final class NameEditor {
    private final DocumentModel document;
    private final DiagramView diagram;
    private final Pane over;
    private @Nullable Open open;

    private record Open(String element, TextField field, TextOver over, Node cameFrom) {}

    /// @param over the pane that it lies on
    NameEditor(DocumentModel document, DiagramView diagram, Pane over) {
        this.document = document;
        this.diagram = diagram;
        this.over = over;
    }

    void open(PlacementRef box) {
        open(
                box.resource(),
                () -> TextSpot.name(diagram.pictureProperty().get(), box)
                        .or(() -> Places.absolute(document.shown().drawn().design(), box)
                                .map(TextSpot::plain)));
    }

    void open(String connection) {
        open(
                connection,
                () -> LinePlace.of(diagram.pictureProperty().get(), connection).map(TextSpot::plain));
    }

    private void open(String element, Supplier<Optional<TextSpot>> where) {
        end();
        Optional<Element> named = document.design().element(element);
        Optional<TextSpot> spot = where.get();
        if (named.isPresent() && spot.isPresent()) {
            open(element, named.get().name(), () -> where.get().orElse(spot.get()));
        }
    }

    private void open(String element, String name, Supplier<TextSpot> spot) {
        var field = new TextField(name);
        field.setId("canvas-name");
        field.setAccessibleText("Name");
        Node cameFrom = Objects.requireNonNullElse(over.getScene().getFocusOwner(), diagram);
        var problem = new SimpleStringProperty("");
        field.textProperty().subscribe(text -> problem.set(refusal(element, text)));
        var opened = new Open(element, field, new TextOver(over, diagram::camera, field, problem, spot), cameFrom);
        open = opened;
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(opened, e));
        opened.over().focus();
        field.focusedProperty().subscribe((was, _) -> {
            if (was && open == opened) {
                end();
            }
        });
    }

    /// Keeps the field over its text while the camera moves.
    void follow() {
        if (open != null) {
            open.over().follow();
        }
    }

    private void key(Open opened, KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            if (refusal(opened).isEmpty()) {
                end();
                opened.cameFrom().requestFocus();
            }
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            close();
            opened.cameFrom().requestFocus();
            e.consume();
        }
    }

    private String refusal(Open opened) {
        return refusal(opened.element(), opened.field().getText());
    }

    private String refusal(String element, String name) {
        return document.design()
                .element(element)
                .flatMap(named -> Renaming.refusal(named, name))
                .orElse("");
    }

    /// Keeps what was typed, if it can be kept. Whoever took the focus keeps it.
    private void end() {
        Open ended = open;
        close();
        if (ended != null && refusal(ended).isEmpty()) {
            String element = ended.element();
            String name = ended.field().getText();
            document.edit("Rename " + nameOf(element), design -> Renaming.to(design, element, name));
        }
    }

    private String nameOf(String element) {
        Design design = document.design();
        return design.connections()
                .find(element)
                .map(connection -> Wording.name(design, connection))
                .orElseGet(() -> Wording.name(design, element));
    }

    private void close() {
        Open closed = open;
        open = null;
        if (closed != null) {
            closed.over().remove();
        }
    }
}
