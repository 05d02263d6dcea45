package dev.skydraft.ui.outline;

import dev.skydraft.check.Severity;
import dev.skydraft.ui.Icons;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a line of the outline: icon, name, what else is worth telling, a mark where there are findings. While the name
/// is edited, a field stands in its place.
final class OutlineCell extends TreeCell<OutlineRow> {
    private static final double ICON = 16;
    private static final double INDENT = 14;

    /// What stands in a line beside its name: arrow, icon, paddings, a mark.
    private static final double BESIDE = 56;

    /// A note is shown only where more than its first letters are.
    private static final double NARROWEST_NOTE = 40;

    private final OutlineRenaming renaming;
    private final Label name = new Label();
    private final Label note = new Label();
    private final HBox line = new HBox();

    OutlineCell(OutlineRenaming renaming) {
        this.renaming = renaming;
        getStyleClass().add("outline-cell");
        note.getStyleClass().add("note");
        line.getStyleClass().add("outline-line");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMinWidth(0);
        note.visibleProperty().bind(note.widthProperty().greaterThanOrEqualTo(NARROWEST_NOTE));
        setPrefWidth(0);
        name.minWidthProperty()
                .bind(Bindings.createDoubleBinding(this::nameWidth, widthProperty(), name.textProperty()));
    }

    /// The note gives way first; a name is shortened where there is no room for it alone.
    private double nameWidth() {
        int level = getTreeView() == null ? 0 : getTreeView().getTreeItemLevel(getTreeItem());
        return Math.clamp(name.prefWidth(-1), 0, Math.max(0, getWidth() - BESIDE - INDENT * level));
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("absent");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (row.absent()) {
            getStyleClass().add("absent");
        }
        setAccessibleText(row.spoken());
        show(row);
    }

    private void show(OutlineRow row) {
        if (isEditing()) {
            return;
        }
        name.setText(row.name());
        note.setText(row.note());
        line.getChildren().setAll(Icons.kind(row.icon(), ICON));
        row.worst().map(OutlineCell::mark).ifPresent(line.getChildren()::add);
        line.getChildren().addAll(name, note);
        show(line);
    }

    /// Lines change while the tree is laid out, which is too late for the style sheet to be asked by itself.
    private void show(Node content) {
        setGraphic(content);
        content.applyCss();
    }

    private static Region mark(Severity severity) {
        var mark = new Region();
        mark.getStyleClass().addAll("severity-icon", severity.name().toLowerCase(Locale.ROOT));
        return mark;
    }

    /// Only on request: a second click on a line is no wish to rename it.
    @Override
    public void startEdit() {
        Optional<OutlineRow> row = Optional.ofNullable(getItem()).filter(renaming::begins);
        if (row.isPresent()) {
            super.startEdit();
            show(renaming.field(row.get(), this::commitEdit, this::cancelEdit));
            renaming.focus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        Optional.ofNullable(getItem()).ifPresent(this::show);
        getTreeView().requestFocus();
    }

    @Override
    public void commitEdit(OutlineRow row) {
        super.commitEdit(row);
        Optional.ofNullable(getItem()).ifPresent(this::show);
        getTreeView().requestFocus();
    }
}
