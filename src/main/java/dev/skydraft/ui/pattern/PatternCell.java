package dev.skydraft.ui.pattern;

import atlantafx.base.theme.Styles;
import dev.skydraft.pattern.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A pattern in the list: its title, and below what it is good for.
final class PatternCell extends ListCell<Pattern> {
    private final Label title = new Label();
    private final Label description = new Label();
    private final VBox lines = new VBox(2, title, description);

    /// @param width of the description, which wraps
    PatternCell(double width) {
        title.getStyleClass().add("section-title");
        description.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        description.setWrapText(true);
        description.setPrefWidth(width);
        description.setMinHeight(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        getStyleClass().add("pattern-cell");
    }

    @Override
    protected void updateItem(Pattern pattern, boolean empty) {
        super.updateItem(pattern, empty);
        setGraphic(empty || pattern == null ? null : lines);
        if (pattern != null) {
            title.setText(pattern.title());
            description.setText(pattern.description());
            setAccessibleText(pattern.title() + ". " + pattern.description());
        }
    }
}
