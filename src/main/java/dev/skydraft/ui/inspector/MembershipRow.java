package dev.skydraft.ui.inspector;

import dev.skydraft.ui.inspector.ResourceFacts.Membership;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A security group that the resource is a member of or can be.
final class MembershipRow extends VBox {
    private final CheckBox member = new CheckBox();
    private final Label rules = new Label();

    /// @param change is told the group's id and whether the resource is to be a member
    MembershipRow(String group, BiConsumer<String, Boolean> change) {
        getStyleClass().add("membership");
        member.setId("member-" + group);
        member.setOnAction(e -> change.accept(group, member.isSelected()));
        rules.getStyleClass().addAll("caption", "under-check-box");
        rules.setWrapText(true);
        getChildren().setAll(member, rules);
    }

    void show(Membership membership) {
        member.setText(membership.name());
        member.setSelected(membership.member());
        member.setAccessibleText("Member of " + membership.name());
        rules.setText(membership.rules());
    }
}
