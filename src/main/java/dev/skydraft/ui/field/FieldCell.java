package dev.skydraft.ui.field;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A cell of a table that is edited in place by a [Field]: Enter commits, Escape reverts, and so does leaving it
/// end the edit.
public abstract class FieldCell<S> extends TableCell<ObjectProperty<S>, String> {
    private final Consumer<String> problem;
    private @Nullable Field<?> field;

    /// @param problem is told why what is being typed is wrong, or empty text
    protected FieldCell(Consumer<String> problem) {
        this.problem = problem;
    }

    protected final boolean editing() {
        return field != null;
    }

    /// Shows the control that edits the field in place of the text.
    protected final void edit(Field<?> typed, Control control) {
        super.startEdit();
        field = typed;
        typed.problemProperty().subscribe(problem);
        control.addEventFilter(KeyEvent.KEY_PRESSED, e -> press(e, typed));
        control.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                end();
            }
        });
        setGraphic(control);
        setText(null);
        control.requestFocus();
        if (control instanceof TextInputControl text) {
            text.selectAll();
        }
    }

    private void press(KeyEvent e, Field<?> typed) {
        if (e.getCode() == KeyCode.ENTER) {
            typed.commit();
            finish(e);
        } else if (e.getCode() == KeyCode.ESCAPE) {
            typed.revert();
            finish(e);
        } else if (e.getCode() == KeyCode.TAB && goesOn()) {
            typed.commit();
            finish(e);
            goOn(e.isShiftDown() ? -1 : 1);
        }
    }

    private void finish(KeyEvent e) {
        end();
        e.consume();
    }

    /// Whether Tab commits and goes on to another cell.
    protected boolean goesOn() {
        return false;
    }

    /// @param step 1 for the next cell, -1 for the one before
    protected void goOn(int step) {}

    private void end() {
        if (field != null) {
            Field<?> typed = field;
            field = null;
            typed.close();
            problem.accept("");
            super.cancelEdit();
            setGraphic(null);
            setText(getItem());
            getTableView().requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        end();
    }

    /// The row that the cell stands in; null for an empty one.
    protected final @Nullable S row() {
        ObjectProperty<S> row = getTableRow() == null ? null : getTableRow().getItem();
        return row == null ? null : row.get();
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        if (field == null) {
            setText(empty ? null : text);
            setGraphic(null);
        }
    }
}
