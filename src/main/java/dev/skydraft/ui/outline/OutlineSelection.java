package dev.skydraft.ui.outline;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.workspace.Workspace;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/// Keeps the lines selected in the outline and the document's selection the same, whichever changes; and the focus on
/// its line, or where that line was.
final class OutlineSelection {
    private final Workspace workspace;
    private final TreeView<OutlineRow> tree;
    private final OutlineTree items;
    private boolean following;

    OutlineSelection(Workspace workspace, TreeView<OutlineRow> tree, OutlineTree items) {
        this.workspace = workspace;
        this.tree = tree;
        this.items = items;
        lines().setSelectionMode(SelectionMode.MULTIPLE);
        lines().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> selected());
    }

    private MultipleSelectionModel<TreeItem<OutlineRow>> lines() {
        return tree.getSelectionModel();
    }

    private void selected() {
        if (!following) {
            workspace.active().goTo(ofLines());
        }
    }

    private Selection ofLines() {
        var placements = new HashSet<PlacementRef>();
        var connections = new HashSet<String>();
        lines().getSelectedItems().stream().filter(Objects::nonNull).forEach(item -> {
            Selection one = item.getValue().key().selection();
            placements.addAll(one.placements());
            connections.addAll(one.connections());
        });
        return new Selection(placements, connections);
    }

    /// Selects the lines of what the document has selected, and shows the first.
    void follow() {
        Selection wanted = workspace.active().selection();
        if (!following && !ofLines().equals(wanted)) {
            quietly(() -> select(wanted));
            scroll();
        }
    }

    private void select(Selection wanted) {
        lines().clearSelection();
        Set<TreeItem<OutlineRow>> found = new LinkedHashSet<>();
        wanted.placements()
                .forEach(ref -> items.find(new OutlineRow.Key.Place(ref)).ifPresent(found::add));
        wanted.connections().forEach(id -> items.links(id).findFirst().ifPresent(found::add));
        found.forEach(lines()::select);
    }

    private void scroll() {
        int row = lines().getSelectedIndex();
        if (row >= 0) {
            tree.scrollTo(Math.max(0, row - 3));
        }
    }

    /// Changes the lines of the tree, and puts selection and focus back where they were; where the focused line has
    /// gone, on its neighbour.
    void keepWhile(Runnable change) {
        List<OutlineRow.Key> near = near(tree.getFocusModel().getFocusedItem());
        quietly(() -> {
            change.run();
            select(workspace.active().selection());
        });
        Platform.runLater(() -> focus(near));
    }

    /// On what is selected, else on the first of some lines that is still there. Done later, as the tree view too
    /// shifts its focus later when lines come and go.
    private void focus(List<OutlineRow.Key> near) {
        int focused = tree.getFocusModel().getFocusedIndex();
        if (lines().isEmpty()) {
            near.stream()
                    .flatMap(key -> items.find(key).stream())
                    .findFirst()
                    .ifPresent(item -> tree.getFocusModel().focus(tree.getRow(item)));
        } else if (!lines().isSelected(focused)) {
            tree.getFocusModel().focus(lines().getSelectedIndex());
        }
    }

    /// The line itself, those after and before it, and the one around it.
    private static List<OutlineRow.Key> near(@Nullable TreeItem<OutlineRow> item) {
        return item == null
                ? List.of()
                : Stream.of(item, item.nextSibling(), item.previousSibling(), item.getParent())
                        .filter(near -> near != null && near.getValue() != null)
                        .map(near -> near.getValue().key())
                        .toList();
    }

    private void quietly(Runnable change) {
        boolean before = following;
        following = true;
        change.run();
        following = before;
    }
}
