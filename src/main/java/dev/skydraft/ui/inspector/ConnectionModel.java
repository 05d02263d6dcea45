package dev.skydraft.ui.inspector;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Presence;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.field.Field;
import dev.skydraft.ui.field.FieldSection;
import dev.skydraft.ui.field.NameSlot;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// One selected connection: its fields, its kind and its ends.
final class ConnectionModel implements AutoCloseable {
    private final DocumentModel document;
    private final Connection connection;
    private final Field<String> name;
    private final List<FieldSection> sections;
    private final ObservableValue<Boolean> present;

    ConnectionModel(DocumentModel document, Connection connection) {
        this.document = document;
        this.connection = connection;
        this.name = new Field<>(document, NameSlot.ofElement(connection.id()));
        this.sections =
                FieldSection.of(document, connection.id(), connection.kind().sections());
        this.present = document.deploymentProperty().map(d -> d.connections().has(connection.id()));
    }

    Field<String> name() {
        return name;
    }

    List<FieldSection> sections() {
        return sections;
    }

    ObservableValue<Boolean> present() {
        return present;
    }

    ConnectionKind kind() {
        return connection.kind();
    }

    /// The kinds that it can become.
    List<ConnectionKind> kinds() {
        return Catalog.CONNECTION_KINDS;
    }

    String id() {
        return connection.id();
    }

    String from() {
        return connection.from();
    }

    String to() {
        return connection.to();
    }

    String nameOf(String resource) {
        return document.design().find(resource).map(Element::name).orElse(resource);
    }

    String environmentName() {
        return document.environmentName(document.environment());
    }

    boolean severalEnvironments() {
        return document.design().environments().size() > 1;
    }

    /// What was set for the old kind stays in the design, unseen, in case the kind is changed back.
    void setKind(ConnectionKind kind) {
        document.edit(
                "Change connection to " + kind.label(),
                design -> design.connections()
                        .find(connection.id())
                        .map(c -> design.with(c.withKind(kind)))
                        .orElse(design));
    }

    void setPresent(boolean here) {
        Design design = document.design();
        Selection selection = Selection.ofConnection(connection.id());
        Edit edit = here
                ? Presence.show(design, document.environment(), selection)
                : Presence.hide(design, document.environment(), selection);
        document.edit(edit.label(), d -> edit.design());
    }

    void select(String resource) {
        document.goTo(Selection.ofElement(document.design(), resource));
    }

    @Override
    public void close() {
        name.close();
        sections.forEach(FieldSection::close);
    }
}
