package dev.skydraft.ui.cloud;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What something costs on a cloud, and below that what the cloud calls it.
final class CloudCell extends TreeTableCell<CloudRow, CloudRow> {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final int side;
    private final Label figure = new Label();
    private final Label service = new Label();
    private final VBox content = new VBox(figure, service);

    CloudCell(int side) {
        this.side = side;
        getStyleClass().add("number-column");
        content.getStyleClass().add("cloud-figure");
        service.getStyleClass().add("caption");
        service.managedProperty().bind(service.visibleProperty());
    }

    @Override
    protected void updateItem(@Nullable CloudRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        figure.setText(row.figures().get(side));
        figure.pseudoClassStateChanged(UNKNOWN, figure.getText().matches("unknown|not set|no price known"));
        service.setText(row.services().get(side));
        service.setVisible(!service.getText().isEmpty());
        setGraphic(content);
        setAccessibleText((figure.getText() + " " + service.getText()).strip());
    }
}
