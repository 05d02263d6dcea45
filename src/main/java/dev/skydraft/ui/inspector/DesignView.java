package dev.skydraft.ui.inspector;

import dev.skydraft.design.Environment;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Property;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.FieldGrid;
import dev.skydraft.ui.field.FieldSection;
import dev.skydraft.ui.field.NameSlot;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the inspector shows while nothing is selected: the design, the environment shown, all security groups.
final class DesignView implements InspectorView {
    private final VBox root = new VBox();
    private final Field<String> name;
    private final Field<String> environmentName;
    private final FieldSection settings;
    private final TrafficView traffic;
    private final TermsView terms;
    private final GroupsView groups;

    DesignView(DocumentModel document, Editors editors, NetworkChoice networks) {
        Environment environment = document.design().environment(document.environment());
        name = new Field<>(document, NameSlot.ofDesign());
        environmentName = new Field<>(document, NameSlot.ofEnvironment(environment.id()));
        settings = FieldSection.settings(document, "Environment " + environment.name(), settings(environment));
        traffic = new TrafficView(document, editors);
        terms = new TermsView(document, editors);
        groups = new GroupsView(new GroupsModel(document, Optional.empty()), editors, networks);
        var caption = new Label("Design. Select something on the canvas to see its properties.");
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        var head = new VBox(Views.name(name), caption);
        head.getStyleClass().add("inspector-head");
        var base = new Label(environment
                .basedOn()
                .map(b -> "Based on " + document.environmentName(b))
                .orElse("The root: its values are the resources' own"));
        base.getStyleClass().add("caption");
        var named = new FieldSection("", List.of(environmentName));
        root.getStyleClass().add("inspector");
        root.getChildren()
                .addAll(
                        head,
                        Views.section(
                                "Environment", base, FieldGrid.of(named, editors), FieldGrid.of(settings, editors)),
                        traffic.node());
        root.getChildren().addAll(terms.nodes());
        root.getChildren().add(groups.node());
    }

    /// The root, which is based on nothing, is no what-if.
    private static List<Property<?>> settings(Environment environment) {
        return Settings.PLACE.stream()
                .filter(p -> environment.basedOn().isPresent() || p != Settings.WHAT_IF)
                .toList();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        name.close();
        environmentName.close();
        settings.close();
        traffic.close();
        terms.close();
        groups.close();
    }
}
