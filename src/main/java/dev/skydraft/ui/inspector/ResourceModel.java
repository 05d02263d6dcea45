package dev.skydraft.ui.inspector;

import dev.skydraft.change.Deleting;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Presence;
import dev.skydraft.change.SecurityGroups;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.FieldSection;
import dev.skydraft.ui.field.NameSlot;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// One selected resource: its fields, and what can be done about its placements and security groups.
final class ResourceModel implements AutoCloseable {
    private final DocumentModel document;
    private final String id;
    private final ResourceKind kind;
    private final Field<String> name;
    private final List<FieldSection> sections;
    private final ObservableValue<ResourceFacts> facts;

    ResourceModel(DocumentModel document, Resource resource) {
        this.document = document;
        this.id = resource.id();
        this.kind = resource.kind();
        this.name = new Field<>(document, NameSlot.ofElement(id));
        this.sections = FieldSection.of(document, id, kind.sections());
        this.facts = Bindings.createObjectBinding(
                () -> ResourceFacts.of(document.deployment(), id, document.selection()),
                document.deploymentProperty(),
                document.selectionProperty());
    }

    Field<String> name() {
        return name;
    }

    List<FieldSection> sections() {
        return sections;
    }

    ObservableValue<ResourceFacts> facts() {
        return facts;
    }

    /// "Container service · ECS Fargate · api"
    String caption() {
        String offered = kind.nameOn(document.deployment().settings().provider());
        return offered.equals(kind.label())
                ? "%s · %s".formatted(offered, id)
                : "%s · %s · %s".formatted(kind.label(), offered, id);
    }

    String help() {
        return kind.help();
    }

    ResourceKind kind() {
        return kind;
    }

    String id() {
        return id;
    }

    DocumentModel document() {
        return document;
    }

    String environmentName() {
        return document.environmentName(document.environment());
    }

    /// Whether environments can differ at all.
    boolean severalEnvironments() {
        return document.design().environments().size() > 1;
    }

    /// Makes a placement present or absent in the environment shown.
    void setPresent(PlacementRef ref, boolean present) {
        Design design = document.design();
        Selection selection = Selection.of(ref);
        apply(
                present
                        ? Presence.show(design, document.environment(), selection)
                        : Presence.hide(design, document.environment(), selection));
    }

    /// Takes a placement out of the design, in every environment.
    void remove(PlacementRef ref) {
        apply(Deleting.everywhere(document.design(), Selection.of(ref)));
    }

    void setMember(String group, boolean member) {
        String groupName =
                document.design().groups().find(group).map(Element::name).orElse(group);
        document.edit(
                (member ? "Join " : "Leave ") + groupName,
                design -> member ? SecurityGroups.join(design, id, group) : SecurityGroups.leave(design, id, group));
    }

    /// Selects a container on the way to the resource.
    void select(String container) {
        document.goTo(Selection.ofElement(document.design(), container));
    }

    private void apply(Edit edit) {
        document.edit(edit.label(), design -> edit.design());
    }

    @Override
    public void close() {
        name.close();
        sections.forEach(FieldSection::close);
    }
}
