package dev.skydraft.ui.inspector;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Controls;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Several things in the inspector: how many, what they cost together, and what can be done to all of them.
final class ManyView implements InspectorView {
    private final VBox root = new VBox();
    private final Optional<TagsView> tags;

    ManyView(ManyModel model, List<Action> actions) {
        var title = new Label(model.title());
        title.getStyleClass().add("big-figure");
        var kinds = new Label(model.kinds());
        kinds.setWrapText(true);
        var cost = new Label();
        cost.getStyleClass().add("caption");
        cost.textProperty().bind(model.cost());
        var buttons = new FlowPane();
        buttons.getStyleClass().add("common-actions");
        actions.forEach(action -> buttons.getChildren().add(Controls.smallButton(action)));
        var head = new VBox(title, kinds, cost);
        head.getStyleClass().add("inspector-head");
        root.getStyleClass().add("inspector");
        root.getChildren().setAll(head, buttons);
        tags = model.tags().map(TagsView::new);
        tags.ifPresent(view -> root.getChildren().add(view.node()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        tags.ifPresent(TagsView::close);
    }
}
