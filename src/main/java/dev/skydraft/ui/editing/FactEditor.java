package dev.skydraft.ui.editing;

import dev.skydraft.kind.Property;
import dev.skydraft.kind.Text;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.ElementSlot;
import dev.skydraft.ui.field.Field;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Edits a property of a box where the picture tells it, in the environment shown. Enter (in text of several lines
/// Ctrl+Enter) and leaving it keep what was typed, Escape takes it back; what is not valid stays editable with the
/// reason beside it.
final class FactEditor {
    private final DocumentModel document;
    private final Pane over;
    private final Supplier<Camera> camera;
    private final Runnable back;
    private @Nullable Open open;

    private record Open(Field<?> field, TextInputControl input, TextOver over) {}

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
        var opened = new Open(field, input, new TextOver(over, camera, input, field.problemProperty(), fact::spot));
        open = opened;
        input.textProperty().subscribe(field::type);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        opened.over().focus();
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
        if (open != null) {
            open.over().follow();
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
            ended.over().remove();
        }
    }
}
