package dev.skydraft.ui.views;

import dev.skydraft.design.Design;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.editing.Collapsing;
import dev.skydraft.ui.workspace.Workspace;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.BooleanExpression;

/// Closes and opens containers in the shown view.
public final class CollapseActions {
    /// Closes the selected containers, or opens them again.
    public final Action toggle;

    /// Opens every container of the view.
    public final Action expandAll;

    private final Workspace workspace;

    public CollapseActions(Workspace workspace) {
        this.workspace = workspace;
        BooleanExpression boxes = workspace.activeHas(
                DocumentModel::selectionProperty, s -> !s.placements().isEmpty());
        toggle = Action.of("view-collapse", "Collapse or Expand", this::toggle)
                .key("Shortcut+E")
                .when(boxes);
        expandAll = Action.of("view-expandAll", "Expand All", this::expandAll).key("Shortcut+Shift+E");
    }

    private void toggle() {
        DocumentModel document = workspace.active();
        Design design = document.design();
        List<String> containers = document.selection().resources().stream()
                .filter(id -> design.find(id).filter(r -> r.kind().container()).isPresent())
                .toList();
        if (containers.isEmpty()) {
            document.tell(
                    Message.info("Only containers can be collapsed: select a VPC, a subnet, a group or a frame."));
        } else {
            Collapsing.toggle(document, containers);
        }
    }

    private void expandAll() {
        DocumentModel document = workspace.active();
        Set<String> closed = document.shown().view().collapsed();
        if (closed.isEmpty()) {
            document.tell(Message.info("Nothing is collapsed in the view "
                    + document.shown().view().name() + "."));
        } else {
            Collapsing.expand(document, closed);
        }
    }
}
