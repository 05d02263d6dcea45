package dev.skydraft.ui.network;

import dev.skydraft.net.CidrText;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.TextEditors;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A subnet's block, edited in place: Enter, F2 or a double click begins, Enter commits, Escape reverts.
final class BlockCell extends TableCell<ObjectProperty<SubnetRow>, String> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final NetworkModel model;
    private final Consumer<String> problem;
    private @Nullable Field<CidrText> field;

    /// @param problem is told why what is being typed is wrong, or empty text
    BlockCell(NetworkModel model, Consumer<String> problem) {
        this.model = model;
        this.problem = problem;
    }

    @Override
    public void startEdit() {
        ObjectProperty<SubnetRow> item = getTableRow().getItem();
        if (item == null || field != null) {
            return;
        }
        super.startEdit();
        SubnetRow row = item.get();
        Field<CidrText> typed = model.block(row.id());
        field = typed;
        var control = new TextField();
        control.setAccessibleText("CIDR block of " + row.name());
        TextEditors.bindLine(control, typed);
        typed.problemProperty().subscribe(problem);
        control.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                typed.commit();
                end();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                typed.revert();
                end();
                e.consume();
            }
        });
        control.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                end();
            }
        });
        setGraphic(control);
        setText(null);
        control.requestFocus();
        control.selectAll();
    }

    private void end() {
        if (field != null) {
            Field<CidrText> typed = field;
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

    @Override
    protected void updateItem(@Nullable String block, boolean empty) {
        super.updateItem(block, empty);
        ObjectProperty<SubnetRow> row =
                getTableRow() == null ? null : getTableRow().getItem();
        pseudoClassStateChanged(WRONG, !empty && row != null && !row.get().sound());
        if (field == null) {
            setText(empty ? null : block);
            setGraphic(null);
        }
    }
}
