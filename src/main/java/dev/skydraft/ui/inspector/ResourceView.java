package dev.skydraft.ui.inspector;

import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Trait;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Controls;
import dev.skydraft.ui.field.Editors;
import dev.skydraft.ui.field.FieldGrid;
import dev.skydraft.ui.field.FieldSection;
import dev.skydraft.ui.inspector.ResourceFacts.Membership;
import dev.skydraft.ui.inspector.ResourceFacts.Place;
import dev.skydraft.ui.window.KeyedNodes;
import dev.skydraft.ui.window.Visibility;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One resource in the inspector: its head, its fields, where it stands and which security groups it is in.
final class ResourceView implements InspectorView {
    private final ResourceModel model;
    private final Optional<GroupsView> groups;
    private final RangeRow range;
    private final TagsView tags;
    private final VBox root = new VBox();
    private final VBox places = new VBox();
    private final VBox memberships = new VBox();
    private final Label hint = new Label();
    private final Label absence = new Label();
    private final CrumbBar crumbs;
    private final KeyedNodes<Place, PlaceRow> placeRows;
    private final KeyedNodes<Membership, MembershipRow> membershipRows;
    private final Subscription subscription;

    /// @param groups the editor of a network's security groups; empty for other resources
    /// @param alsoPlace adds a placement
    ResourceView(ResourceModel model, Editors editors, Optional<GroupsView> groups, Action alsoPlace) {
        this.model = model;
        this.groups = groups;
        range = new RangeRow(new RangeModel(model.document(), model.id()));
        tags = new TagsView(new TagsModel(model.document(), List.of(model.id())));
        crumbs = new CrumbBar(model::select);
        placeRows = new KeyedNodes<>(places, Place::ref, p -> new PlaceRow(model, p.ref()), PlaceRow::show, row -> {});
        membershipRows = new KeyedNodes<>(
                memberships,
                Membership::group,
                m -> new MembershipRow(m.group(), model::setMember),
                MembershipRow::show,
                row -> {});
        root.getStyleClass().add("inspector");
        root.getChildren().add(head());
        model.sections().forEach(s -> root.getChildren().add(section(s, editors)));
        root.getChildren().addAll(placements(alsoPlace), Views.section("Security groups", memberships), tags.node());
        groups.ifPresent(g -> root.getChildren().add(g.node()));
        Visibility.show(memberships.getParent(), model.kind().has(Trait.GUARDED));
        subscription = model.facts().subscribe(this::show);
    }

    private Node head() {
        var caption = new Label(model.caption());
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        absence.getStyleClass().addAll("banner");
        absence.setWrapText(true);
        var head = new VBox(Views.name(model.name()), caption, crumbs, absence);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Node section(FieldSection fields, Editors editors) {
        VBox section = Views.section(fields.title(), FieldGrid.of(fields, editors));
        boolean scales = fields.fields().stream().anyMatch(f -> f.property().equals(Scaling.MAX));
        if (scales) {
            section.getChildren().add(range);
        }
        return section;
    }

    private Node placements(Action alsoPlace) {
        hint.getStyleClass().add("caption");
        Visibility.show(hint, model.severalEnvironments());
        Button add = Controls.smallButton(alsoPlace);
        Visibility.show(add, !model.kind().container());
        return Views.section("Placements", hint, places, add);
    }

    private void show(ResourceFacts facts) {
        crumbs.show(facts.path());
        hint.setText("A tick means: present in " + model.environmentName());
        absence.setText("Not in %s. Tick a placement below to bring it back.".formatted(model.environmentName()));
        Visibility.show(absence, facts.absent());
        placeRows.show(facts.placements());
        membershipRows.show(facts.groups());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        range.close();
        tags.close();
        model.close();
        groups.ifPresent(GroupsView::close);
    }
}
