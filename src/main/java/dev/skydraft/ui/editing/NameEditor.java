package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.change.Renaming;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Edits the name of a box, or the label of a connection, where it stands. Enter and leaving the field keep the name,
/// Escape takes it back; a name
/// that cannot be kept stays editable with the reason below it.
final class NameEditor {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("error");
    private static final double LEAST_WIDTH = 140;

    private final DocumentModel document;
    private final Pane over;
    private final Supplier<Camera> camera;
    private final TextField field = new TextField();
    private final Label reason = new Label();
    private final VBox box = new VBox(2, field, reason);

    private @Nullable String edited;
    private Supplier<Optional<Bounds>> where = Optional::empty;
    private @Nullable Node cameFrom;

    NameEditor(DocumentModel document, Pane over, Supplier<Camera> camera) {
        this.document = document;
        this.over = over;
        this.camera = camera;
        field.setId("canvas-name");
        field.setAccessibleText("Name");
        reason.getStyleClass().add("inline-reason");
        field.textProperty().subscribe(text -> check());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keepOrForget();
            }
        });
    }

    void open(PlacementRef placement) {
        open(
                placement.resource(),
                () -> Places.absolute(document.shown().drawn().design(), placement));
    }

    /// @param at where the connection's label is
    void open(String connection, Bounds at) {
        open(connection, () -> Optional.of(at));
    }

    private void open(String element, Supplier<Optional<Bounds>> at) {
        Optional<Element> named = document.design().element(element);
        if (named.isEmpty()) {
            return;
        }
        edited = element;
        where = at;
        cameFrom = over.getScene().getFocusOwner();
        field.setText(named.get().name());
        over.getChildren().setAll(box);
        follow();
        field.requestFocus();
        field.selectAll();
    }

    /// Keeps the field over its box while the camera moves.
    void follow() {
        if (edited == null) {
            return;
        }
        where.get().ifPresent(this::place);
    }

    private void place(Bounds bounds) {
        Point corner = camera.get().toScreen(bounds.x(), bounds.y());
        field.setPrefWidth(Math.max(LEAST_WIDTH, bounds.w() * camera.get().zoom()));
        box.relocate(corner.x(), corner.y());
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            if (refusal().isEmpty()) {
                keepOrForget();
            }
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        }
    }

    private Optional<String> refusal() {
        return edited == null
                ? Optional.empty()
                : document.design().element(edited).flatMap(named -> Renaming.refusal(named, field.getText()));
    }

    private void check() {
        Optional<String> refusal = refusal();
        field.pseudoClassStateChanged(INVALID, refusal.isPresent());
        reason.setText(refusal.orElse(""));
        reason.setVisible(refusal.isPresent());
    }

    private void keepOrForget() {
        String element = edited;
        if (element == null) {
            return;
        }
        String name = field.getText();
        boolean keeps = refusal().isEmpty();
        close();
        if (keeps) {
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
        edited = null;
        over.getChildren().clear();
        if (cameFrom != null) {
            cameFrom.requestFocus();
        }
    }
}
