package dev.skydraft.ui.inspector;

import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.FieldGrid;
import dev.skydraft.ui.field.TextEditors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The parts that all views of the inspector are made of.
final class Views {
    private Views() {}

    /// A heading over a part of the inspector.
    static VBox section(String title, Node... content) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var section = new VBox(heading);
        section.getChildren().addAll(content);
        section.getStyleClass().add("inspector-section");
        return section;
    }

    /// A name as a large field without a frame until it is pointed at.
    static Node name(Field<String> field) {
        var control = new TextField();
        control.setId("field-name");
        control.getStyleClass().add("name-field");
        control.setPromptText("Unnamed");
        control.setAccessibleText(field.property().label());
        control.setAccessibleHelp(field.property().help());
        TextEditors.bindLine(control, field);
        return new VBox(control, FieldGrid.problem(field));
    }
}
