package dev.skydraft.ui.inspector;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.checks.FindingList;
import dev.skydraft.ui.checks.FindingsModel;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.workspace.Prompts;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows and edits what is selected, in the environment shown.
public final class InspectorPanel {
    private final InspectorModel model;
    private final FindingsModel findings;
    private final NetworkChoice networks;
    private final Commands commands;
    private final Parent root;
    private @Nullable InspectorView view;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox content;

    /// What the inspector offers to do, besides editing.
    ///
    /// @param alsoPlace puts one resource into another container too
    /// @param forMany what can be done to several selected things at once
    public record Commands(Action alsoPlace, List<Action> forMany) {}

    /// @param findings those about what is selected
    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public InspectorPanel(InspectorModel model, FindingsModel findings, Prompts prompts, Commands commands) {
        this.model = model;
        this.findings = findings;
        this.networks = new NetworkChoice(prompts);
        this.commands = commands;
        this.root = Fxml.load(this);
    }

    public Panel panel() {
        return new Panel("inspector", "Inspector", root);
    }

    @FXML
    private void initialize() {
        model.seen().follow(content);
        content.getChildren().setAll(FindingList.following(findings), new Region());
        model.subjectProperty().subscribe(this::show);
    }

    private void show(Subject subject) {
        if (view != null) {
            view.close();
        }
        view = switch (subject) {
            case Subject.OfDesign s -> new DesignView(s.document(), editors(s.document()), networks);
            case Subject.OfResource s ->
                resource(s.document(), s.document().design().resources().get(s.id()));
            case Subject.OfConnection s ->
                connection(s.document(), s.document().design().connections().get(s.id()));
            case Subject.OfMany s -> new ManyView(new ManyModel(s.document(), s.elements()), commands.forMany());
        };
        content.getChildren().set(1, view.node());
        scroll.setVvalue(0);
    }

    private InspectorView resource(DocumentModel document, Resource resource) {
        Editors editors = editors(document);
        Optional<GroupsView> groups = resource.has(Trait.NETWORK)
                ? Optional.of(new GroupsView(new GroupsModel(document, Optional.of(resource.id())), editors, networks))
                : Optional.empty();
        return new ResourceView(new ResourceModel(document, resource), editors, groups, commands.alsoPlace());
    }

    private static InspectorView connection(DocumentModel document, Connection connection) {
        return new ConnectionView(new ConnectionModel(document, connection), editors(document));
    }

    private static Editors editors(DocumentModel document) {
        return new Editors(document.deployment().settings().provider());
    }
}
