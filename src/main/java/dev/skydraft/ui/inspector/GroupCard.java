package dev.skydraft.ui.inspector;

import atlantafx.base.theme.Styles;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.FieldGrid;
import dev.skydraft.ui.field.NameSlot;
import dev.skydraft.ui.field.TextEditors;
import dev.skydraft.ui.inspector.GroupsModel.Group;
import dev.skydraft.ui.window.KeyedNodes;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One security group: its name, its members, and its rules.
final class GroupCard extends VBox {
    private final Field<String> name;
    private final Label about = new Label();
    private final KeyedNodes<Integer, RuleRow> rows;
    private final GroupsModel model;
    private Group group;

    GroupCard(GroupsModel model, Group group, Editors editors) {
        this.model = model;
        this.group = group;
        this.name = new Field<>(model.document(), NameSlot.ofElement(group.id()));
        getStyleClass().addAll("card", "group-card");
        var rules = new VBox();
        rules.getStyleClass().add("rules");
        rows = new KeyedNodes<>(
                rules, i -> i, i -> new RuleRow(model, group.id(), i, editors), (row, i) -> {}, RuleRow::close);
        about.getStyleClass().add("caption");
        about.setWrapText(true);
        var addRule = new Button("Add rule");
        addRule.setId("add-rule-" + group.id());
        addRule.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        addRule.setOnAction(e -> model.addRule(group.id()));
        getChildren().setAll(head(), FieldGrid.problem(name), about, rules, addRule);
    }

    private HBox head() {
        var title = new TextField();
        title.setId("group-name-" + group.id());
        title.getStyleClass().add("name-field");
        title.setAccessibleText("Name of the security group");
        TextEditors.bindLine(title, name);
        HBox.setHgrow(title, Priority.ALWAYS);
        var delete = new Button("Delete");
        delete.setId("delete-group-" + group.id());
        delete.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        delete.setAccessibleHelp("Deletes the group; its members stay.");
        delete.setOnAction(e -> model.delete(group));
        var head = new HBox(title, delete);
        head.getStyleClass().add("group-head");
        return head;
    }

    void show(Group now) {
        group = now;
        about.setText(now.about());
        List<Integer> indexes = IntStream.range(0, now.rules()).boxed().toList();
        rows.show(indexes);
    }

    void close() {
        name.close();
        rows.clear();
    }
}
