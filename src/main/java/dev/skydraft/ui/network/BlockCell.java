package dev.skydraft.ui.network;

import dev.skydraft.net.CidrText;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.FieldCell;
import dev.skydraft.ui.field.TextEditors;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A subnet's block, edited in place: Enter, F2 or a double click begins, Enter commits, Escape reverts.
final class BlockCell extends FieldCell<SubnetRow> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final NetworkModel model;

    /// @param problem is told why what is being typed is wrong, or empty text
    BlockCell(NetworkModel model, Consumer<String> problem) {
        super(problem);
        this.model = model;
    }

    @Override
    public void startEdit() {
        SubnetRow row = row();
        if (row == null || editing()) {
            return;
        }
        Field<CidrText> typed = model.block(row.id());
        var control = new TextField();
        control.setAccessibleText("CIDR block of " + row.name());
        TextEditors.bindLine(control, typed);
        edit(typed, control);
    }

    @Override
    protected void updateItem(@Nullable String block, boolean empty) {
        super.updateItem(block, empty);
        SubnetRow row = row();
        pseudoClassStateChanged(WRONG, !empty && row != null && !row.sound());
    }
}
