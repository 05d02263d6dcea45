package dev.skydraft.ui.inspector;

import atlantafx.base.theme.Styles;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.inspector.ResourceFacts.Place;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One placement: where it is, whether the environment shown has it, and a button that removes it.
final class PlaceRow extends HBox {
    private final ResourceModel model;
    private final CheckBox present = new CheckBox();
    private final Label detail = new Label();
    private final Button remove = new Button("Remove");

    PlaceRow(ResourceModel model, PlacementRef ref) {
        this.model = model;
        getStyleClass().add("list-row");
        present.setId("present-" + ref.key());
        present.setOnAction(e -> model.setPresent(ref, present.isSelected()));
        detail.getStyleClass().add("caption");
        remove.setId("remove-" + ref.key());
        remove.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        remove.setOnAction(e -> model.remove(ref));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        present.setWrapText(true);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(present, detail, remove);
    }

    void show(Place place) {
        String environment = model.environmentName();
        boolean only = model.facts().getValue().placements().size() == 1;
        present.setText(place.where());
        present.setSelected(place.present());
        present.setDisable(!model.severalEnvironments());
        present.setTooltip(new Tooltip("Present in " + environment));
        present.setAccessibleText("Present in %s, in %s %s".formatted(environment, place.where(), place.detail()));
        detail.setText(place.detail());
        remove.setDisable(only);
        remove.setAccessibleText("Remove the placement in %s from all environments".formatted(place.where()));
        remove.setTooltip(new Tooltip("Removes this placement from all environments"));
    }
}
