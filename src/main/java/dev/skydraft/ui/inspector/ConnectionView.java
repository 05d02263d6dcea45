package dev.skydraft.ui.inspector;

import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.FieldGrid;
import dev.skydraft.ui.window.Visibility;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One connection in the inspector: its name, ends and kind, and its fields.
final class ConnectionView implements InspectorView {
    private final ConnectionModel model;
    private final VBox root = new VBox();
    private final CheckBox present = new CheckBox();
    private final Subscription subscription;

    ConnectionView(ConnectionModel model, Editors editors) {
        this.model = model;
        root.getStyleClass().add("inspector");
        var ends = new HBox(end(model.from()), new Label("→"), end(model.to()));
        ends.getStyleClass().add("connection-ends");
        var head = new VBox(Views.name(model.name()), ends, new Label("Connection · " + model.id()));
        head.getChildren().getLast().getStyleClass().add("caption");
        head.getStyleClass().add("inspector-head");
        root.getChildren().addAll(head, Views.section("Kind", kinds()));
        model.sections().forEach(s -> root.getChildren().add(Views.section(s.title(), FieldGrid.of(s, editors))));
        present.setId("present-connection");
        present.setOnAction(e -> model.setPresent(present.isSelected()));
        Visibility.show(present, model.severalEnvironments());
        root.getChildren().add(present);
        subscription = model.present().subscribe(here -> {
            present.setSelected(here);
            present.setText("Present in " + model.environmentName());
        });
    }

    private Hyperlink end(String resource) {
        var link = new Hyperlink(model.nameOf(resource));
        link.setOnAction(e -> model.select(resource));
        link.setAccessibleHelp("Selects this end of the connection.");
        return link;
    }

    private Node kinds() {
        var kinds = new ComboBox<ConnectionKind>();
        kinds.setId("connection-kind");
        kinds.setAccessibleText("Kind of connection");
        kinds.setConverter(new KindLabels());
        kinds.getItems().setAll(model.kinds());
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setValue(model.kind());
        kinds.setOnAction(e -> model.setKind(kinds.getValue()));
        HBox.setHgrow(kinds, Priority.ALWAYS);
        var row = new HBox(kinds);
        row.getStyleClass().add("list-row");
        return row;
    }

    /// Shows kinds by their labels.
    private static final class KindLabels extends StringConverter<ConnectionKind> {
        @Override
        public String toString(@Nullable ConnectionKind kind) {
            return kind == null ? "" : kind.label();
        }

        @Override
        public ConnectionKind fromString(String label) {
            return ConnectionKind.unknown(label);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        model.close();
    }
}
