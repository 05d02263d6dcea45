package dev.skydraft.ui.editing;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Connecting;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;

/// What can be done with one selected connection.
public final class ConnectionActions {
    public final Action label;
    public final Action reverse;

    /// One for each kind that it can become.
    public final List<Action> kinds;

    private final Workspace workspace;

    public ConnectionActions(Workspace workspace, Supplier<CanvasView> canvas) {
        this.workspace = workspace;
        BooleanExpression single = workspace.activeHas(
                DocumentModel::selectionProperty, s -> s.singleConnection().isPresent());
        label = Action.of("connection-label", "Edit Label", () -> with(canvas.get()::label))
                .when(single);
        reverse = Action.of("connection-reverse", "Reverse Direction", () -> with(this::reverse))
                .key("Shift+R")
                .when(single);
        kinds = Catalog.CONNECTION_KINDS.stream()
                .map(kind -> Action.of(
                                "connection-kind-" + kind.id(),
                                "Make " + kind.label(),
                                () -> with(c -> become(c, kind)))
                        .when(isAnother(kind)))
                .toList();
    }

    private void with(Consumer<String> action) {
        workspace
                .active()
                .selection()
                .singleConnection()
                .ifPresentOrElse(
                        action, () -> workspace.tell(Message.warning("No connection is selected, expected one.")));
    }

    private void reverse(String connection) {
        DocumentModel document = workspace.active();
        Connecting.reverseRefusal(document.design(), connection)
                .ifPresentOrElse(
                        reason -> document.tell(Message.warning(reason + ".")),
                        () -> document.edit(design -> Connecting.reverse(design, connection)));
    }

    private void become(String connection, ConnectionKind kind) {
        workspace.active().edit(design -> Connecting.become(design, connection, kind));
    }

    private BooleanExpression isAnother(ConnectionKind kind) {
        Function<DocumentModel, ObservableValue<Boolean>> another = document -> document.selectionProperty()
                .flatMap(selection -> document.designProperty()
                        .map(design -> kindOf(selection, design)
                                .filter(k -> !k.equals(kind))
                                .isPresent()));
        return workspace.activeHas(another, Boolean::booleanValue);
    }

    private static Optional<ConnectionKind> kindOf(Selection selection, Design design) {
        return selection.singleConnection().flatMap(design.connections()::find).map(Connection::kind);
    }
}
