package dev.skydraft.ui.inspector;

import atlantafx.base.theme.Styles;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.inspector.GroupsModel.Group;
import dev.skydraft.ui.window.KeyedNodes;
import dev.skydraft.ui.window.Visibility;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The editor of security groups: a card for each, and a button for one more.
final class GroupsView implements InspectorView {
    private final VBox cards = new VBox();
    private final Label none = new Label();
    private final Button add = new Button("Add security group");
    private final VBox root = Views.section("Security groups", none, cards, add);
    private final KeyedNodes<Group, GroupCard> list;
    private final Subscription subscription;

    GroupsView(GroupsModel model, Editors editors, NetworkChoice networks) {
        cards.getStyleClass().add("group-cards");
        none.getStyleClass().add("caption");
        none.setWrapText(true);
        add.setId("add-group");
        add.getStyleClass().add(Styles.SMALL);
        add.setOnAction(e -> networks.choose(model.networks()).ifPresent(model::add));
        list = new KeyedNodes<>(
                cards, Group::id, g -> new GroupCard(model, g, editors), GroupCard::show, GroupCard::close);
        subscription = model.groups().subscribe(groups -> {
            list.show(groups.listed());
            Visibility.show(none, groups.listed().isEmpty());
            boolean possible = !model.networks().isEmpty();
            add.setDisable(!possible);
            none.setText(groups.count() > 0 ? tooMany(groups.count()) : none(possible));
        });
    }

    private static String tooMany(int groups) {
        return "There are %,d. Select a VPC to see and edit those that belong to it.".formatted(groups);
    }

    private static String none(boolean possible) {
        return possible
                ? "None yet. A security group holds rules for what may reach its members."
                : "Security groups belong to a VPC: drag one onto the canvas first.";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        list.clear();
    }
}
