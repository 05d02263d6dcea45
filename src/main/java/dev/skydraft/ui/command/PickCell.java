package dev.skydraft.ui.command;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// An entry: title, where it is found, and its key; what cannot be done now is muted and says so.
final class PickCell extends ListCell<Pick> {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Label title = new Label();
    private final Label where = new Label();
    private final Label key = new Label();
    private final HBox row;

    PickCell() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        title.setMinWidth(Region.USE_PREF_SIZE);
        key.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("pick-title");
        where.getStyleClass().add("muted");
        key.getStyleClass().add("muted");
        row = new HBox(title, where, space, key);
        row.getStyleClass().add("pick-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Pick pick, boolean empty) {
        super.updateItem(pick, empty);
        setText(null);
        pseudoClassStateChanged(OFF, pick != null && !pick.enabled());
        if (empty || pick == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(pick.title());
        where.setText(pick.where());
        key.setText(pick.enabled() ? pick.key() : "not now");
        setGraphic(row);
        setAccessibleText(spoken(pick));
    }

    static String spoken(Pick pick) {
        String key = pick.key().isEmpty() ? "" : ", " + pick.key();
        return pick.title() + ", " + pick.where() + key + (pick.enabled() ? "" : ", cannot be done now");
    }
}
