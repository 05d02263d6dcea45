package dev.skydraft.ui.inspector;

import atlantafx.base.theme.Styles;
import dev.skydraft.ui.action.Glyph;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.FieldGrid;
import dev.skydraft.ui.field.TextEditors;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One rule of a security group, in two lines: what passes and from or to whom, and what it is for.
final class RuleRow extends VBox {
    private static final double NARROW = 76;
    private static final double NARROWEST_PORTS = 52;
    private static final double PORTS_WIDTH = 88;

    private final GroupsModel model;
    private final List<Field<String>> fields;
    private final String idPrefix;

    RuleRow(GroupsModel model, String group, int index, Editors editors) {
        this.model = model;
        this.idPrefix = "rule-%s-%d-".formatted(group, index);
        Field<String> direction = field(group, index, RuleSlot.Column.DIRECTION);
        Field<String> protocol = field(group, index, RuleSlot.Column.PROTOCOL);
        Field<String> ports = field(group, index, RuleSlot.Column.PORTS);
        Field<String> peer = field(group, index, RuleSlot.Column.PEER);
        Field<String> description = field(group, index, RuleSlot.Column.DESCRIPTION);
        fields = List.of(direction, protocol, ports, peer, description);
        getStyleClass().add("rule");
        Control range = editor(editors, ports, PORTS_WIDTH);
        range.setMinWidth(NARROWEST_PORTS);
        ((TextField) range).setPromptText("all ports");
        HBox.setHgrow(range, Priority.ALWAYS);
        Control purpose = editor(editors, description, Double.MAX_VALUE);
        ((TextField) purpose).setPromptText("What is it for?");
        purpose.getStyleClass().add("quiet-field");
        getChildren()
                .setAll(
                        new HBox(
                                editor(editors, direction, NARROW),
                                editor(editors, protocol, NARROW),
                                range,
                                delete(group, index)),
                        named(peers(peer), peer),
                        purpose);
        getChildren().addAll(fields.stream().<Node>map(FieldGrid::problem).toList());
    }

    private Field<String> field(String group, int index, RuleSlot.Column column) {
        return new Field<>(model.document(), new RuleSlot(group, index, column));
    }

    private Control editor(Editors editors, Field<String> field, double width) {
        Control control = named(editors.editor(field), field);
        control.setMinWidth(NARROW);
        control.setPrefWidth(width);
        return control;
    }

    private Control named(Control control, Field<String> field) {
        control.setId(idPrefix + field.property().id());
        control.setTooltip(new Tooltip(field.property().help()));
        return control;
    }

    /// A group out of the list, or a block that is typed.
    private Control peers(Field<String> field) {
        var peer = new ComboBox<String>();
        peer.setEditable(true);
        peer.setMaxWidth(Double.MAX_VALUE);
        peer.setOnShowing(e -> peer.getItems().setAll(model.peers()));
        TextEditors.bindLine(peer.getEditor(), field);
        peer.setAccessibleText("Peer");
        return peer;
    }

    private Button delete(String group, int index) {
        var delete = new Button();
        delete.setGraphic(Glyph.CLOSE.node());
        delete.setId(idPrefix + "delete");
        delete.getStyleClass().addAll("small-icon", Styles.FLAT);
        delete.setAccessibleText("Delete this rule");
        delete.setTooltip(new Tooltip("Delete this rule"));
        delete.setOnAction(e -> model.deleteRule(group, index));
        return delete;
    }

    void close() {
        fields.forEach(Field::close);
    }
}
