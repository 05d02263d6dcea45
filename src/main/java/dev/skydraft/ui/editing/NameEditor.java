package dev.skydraft.ui.editing;

import dev.skydraft.change.Places;
import dev.skydraft.change.Renaming;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
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

/// Edits the name of a box where it stands. Enter and leaving the field keep the name, Escape takes it back; a name
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

    private @Nullable PlacementRef edited;
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
        Optional<Resource> resource = document.design().find(placement.resource());
        if (resource.isEmpty()) {
            return;
        }
        edited = placement;
        cameFrom = over.getScene().getFocusOwner();
        field.setText(resource.get().name());
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
        Places.absolute(document.shown().drawn().design(), edited).ifPresent(this::place);
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
                : document.design()
                        .find(edited.resource())
                        .flatMap(resource -> Renaming.refusal(resource, field.getText()));
    }

    private void check() {
        Optional<String> refusal = refusal();
        field.pseudoClassStateChanged(INVALID, refusal.isPresent());
        reason.setText(refusal.orElse(""));
        reason.setVisible(refusal.isPresent());
    }

    private void keepOrForget() {
        PlacementRef ref = edited;
        if (ref == null) {
            return;
        }
        String name = field.getText();
        boolean keeps = refusal().isEmpty();
        close();
        if (keeps) {
            String before = document.design().resources().get(ref.resource()).name();
            document.edit("Rename " + before, design -> Renaming.to(design, ref.resource(), name));
        }
    }

    private void close() {
        edited = null;
        over.getChildren().clear();
        if (cameFrom != null) {
            cameFrom.requestFocus();
        }
    }
}
