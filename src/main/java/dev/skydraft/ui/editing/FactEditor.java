package dev.skydraft.ui.editing;

import dev.skydraft.design.Bounds;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Text;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.ElementSlot;
import dev.skydraft.ui.field.Field;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Edits a property of a box where the picture tells it, in the environment shown. Enter (in text of several lines
/// Ctrl+Enter) and leaving it keep what was typed, Escape takes it back; what is not valid stays editable with the
/// reason
/// below it.
final class FactEditor {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("error");
    private static final double LEAST_WIDTH = 120;

    /// Room that the field's border takes around the text, in pixels.
    private static final double BORDER = 8;

    private final DocumentModel document;
    private final Pane over;
    private final Supplier<Camera> camera;
    private final Runnable back;
    private @Nullable Open open;

    private record Open(Field<?> field, TextInputControl input, VBox box, Bounds at) {}

    /// @param over the pane that it lies on
    /// @param back gives the focus back to the canvas
    FactEditor(DocumentModel document, Pane over, Supplier<Camera> camera, Runnable back) {
        this.document = document;
        this.over = over;
        this.camera = camera;
        this.back = back;
    }

    void open(ToldFact fact) {
        end();
        Property<?> property = fact.property();
        var field = new Field<>(document, new ElementSlot<>(fact.box().resource(), property));
        TextInputControl input = property instanceof Text text && text.multiline() ? area() : new TextField();
        input.setId("canvas-fact");
        input.setAccessibleText(property.label());
        input.setText(field.text());
        var reason = new Label();
        reason.getStyleClass().add("inline-reason");
        reason.textProperty().bind(field.problemProperty());
        reason.visibleProperty().bind(field.problemProperty().isNotEmpty());
        var opened = new Open(field, input, new VBox(2, input, reason), fact.at());
        open = opened;
        field.problemProperty().subscribe(p -> input.pseudoClassStateChanged(INVALID, !p.isEmpty()));
        input.textProperty().subscribe(field::type);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        over.getChildren().add(opened.box());
        follow();
        input.requestFocus();
        input.selectAll();
        input.focusedProperty().subscribe((was, is) -> {
            if (was && open == opened) {
                end();
            }
        });
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        return area;
    }

    /// Keeps the field over its text while the camera moves.
    void follow() {
        if (open == null) {
            return;
        }
        Point corner = camera.get().toScreen(open.at().x(), open.at().y());
        double width = open.at().w() * camera.get().zoom();
        double height = open.at().h() * camera.get().zoom();
        open.input().setPrefWidth(Math.max(LEAST_WIDTH, width + 2 * BORDER));
        if (open.input() instanceof TextArea area) {
            area.setPrefHeight(Math.max(LEAST_WIDTH / 2, height));
            open.box().relocate(corner.x(), corner.y());
        } else {
            double middle = corner.y() + height / 2;
            open.box().applyCss();
            open.box().relocate(corner.x() - BORDER, middle - open.input().prefHeight(-1) / 2);
        }
    }

    private void key(KeyEvent e) {
        boolean enter = e.getCode() == KeyCode.ENTER;
        boolean line = open != null && open.input() instanceof TextArea && !e.isShortcutDown();
        if (enter && !line) {
            if (open != null && open.field().problemProperty().get().isEmpty()) {
                end();
                back.run();
            }
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            if (open != null) {
                open.field().revert();
            }
            end();
            back.run();
            e.consume();
        }
    }

    /// Keeps what was typed, if it is valid.
    private void end() {
        Open ended = open;
        open = null;
        if (ended != null) {
            if (!ended.field().problemProperty().get().isEmpty()) {
                ended.field().revert();
            }
            ended.field().close();
            over.getChildren().remove(ended.box());
        }
    }
}
