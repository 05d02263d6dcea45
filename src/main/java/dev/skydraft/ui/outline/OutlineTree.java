package dev.skydraft.ui.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// The items of the tree view, kept in step with an outline: a line that stays keeps its item, and with it whether
/// it is open. Containers are open at first; connections are filled in where a line is opened.
final class OutlineTree {
    private final TreeItem<OutlineRow> root = new TreeItem<>();
    private final Set<OutlineRow.Key> switched = new HashSet<>();
    private final Map<OutlineRow.Key, TreeItem<OutlineRow>> items = new HashMap<>();
    private Outline outline;
    private boolean allOpen;

    OutlineTree(Outline outline) {
        this.outline = outline;
        root.setExpanded(true);
    }

    TreeItem<OutlineRow> root() {
        return root;
    }

    Optional<TreeItem<OutlineRow>> find(OutlineRow.Key key) {
        return Optional.ofNullable(items.get(key));
    }

    /// The items of a connection, one below each placement that has been opened.
    Stream<TreeItem<OutlineRow>> links(String connection) {
        return items.values().stream()
                .filter(item -> item.getValue().key() instanceof OutlineRow.Key.Link link
                        && link.connection().equals(connection));
    }

    /// @param open whether every container is shown open, as while the outline is filtered
    void show(Outline now, boolean open) {
        outline = now;
        allOpen = open;
        sync(root, now.roots());
        items.values().removeIf(item -> top(item) != root);
    }

    private static TreeItem<OutlineRow> top(TreeItem<OutlineRow> item) {
        TreeItem<OutlineRow> top = item;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return top;
    }

    private void sync(TreeItem<OutlineRow> parent, List<OutlineRow> rows) {
        List<TreeItem<OutlineRow>> wanted =
                rows.stream().map(row -> item(parent, row)).toList();
        reconcile(parent.getChildren(), wanted);
        wanted.forEach(this::fill);
    }

    /// As few changes as there are: the tree view scrolls and shifts its focus with each.
    private static void reconcile(ObservableList<TreeItem<OutlineRow>> children, List<TreeItem<OutlineRow>> wanted) {
        var staying = new HashSet<>(wanted);
        children.removeIf(child -> !staying.contains(child));
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= children.size()
                    || (children.get(i) != wanted.get(i) && wanted.get(i).getParent() == null)) {
                children.add(i, wanted.get(i));
            }
        }
        if (!children.equals(wanted)) {
            children.setAll(wanted);
        }
    }

    private TreeItem<OutlineRow> item(TreeItem<OutlineRow> parent, OutlineRow row) {
        TreeItem<OutlineRow> known = items.get(row.key());
        if (known == null || known.getParent() != parent) {
            return added(row);
        }
        if (!known.getValue().equals(row)) {
            known.setValue(row);
        }
        known.setExpanded(open(row));
        return known;
    }

    private TreeItem<OutlineRow> added(OutlineRow row) {
        var item = new TreeItem<>(row);
        item.setExpanded(open(row));
        item.expandedProperty().subscribe((before, now) -> switched(item, now));
        items.put(row.key(), item);
        return item;
    }

    private boolean open(OutlineRow row) {
        boolean wasSwitched = switched.contains(row.key());
        return row.container() ? allOpen || !wasSwitched : wasSwitched;
    }

    private void switched(TreeItem<OutlineRow> item, boolean open) {
        if (!allOpen && item.getValue().container() == open) {
            switched.remove(item.getValue().key());
        } else if (!allOpen) {
            switched.add(item.getValue().key());
        }
        fill(item);
    }

    /// A closed line that is no container needs but one child, to show that it can be opened.
    private void fill(TreeItem<OutlineRow> item) {
        OutlineRow row = item.getValue();
        boolean closed = !item.isExpanded() && !row.container();
        sync(item, closed ? outline.firstChild(row).stream().toList() : outline.children(row));
    }
}
