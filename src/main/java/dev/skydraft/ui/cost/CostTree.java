package dev.skydraft.ui.cost;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;

/// Keeps the items of the cost table in step with its rows: rows that stay keep their item, so that what is open,
/// selected and scrolled to stays so while figures change.
final class CostTree {
    private final TreeTableView<CostRow> view;
    private boolean following;

    CostTree(TreeTableView<CostRow> view) {
        this.view = view;
    }

    /// False while the selection changes because this class moves it.
    boolean chosenByUser() {
        return !following;
    }

    void show(CostRow total) {
        Optional<String> selected = Optional.ofNullable(view.getSelectionModel().getSelectedItem())
                .map(item -> item.getValue().key());
        following = true;
        if (view.getRoot() == null) {
            view.setRoot(item(total));
        } else {
            update(view.getRoot(), total);
        }
        selected.flatMap(key -> find(view.getRoot(), key))
                .ifPresentOrElse(this::select, () -> view.getSelectionModel().clearSelection());
        following = false;
    }

    /// Selects the row of a resource or connection, unless one of its lines is selected.
    void highlight(Optional<String> owner) {
        TreeItem<CostRow> selected = view.getSelectionModel().getSelectedItem();
        boolean there = owner.isPresent()
                && selected != null
                && selected.getValue().owner().equals(owner);
        if (view.getRoot() == null || there) {
            return;
        }
        following = true;
        owner.flatMap(id -> view.getRoot().getChildren().stream()
                        .flatMap(category -> category.getChildren().stream())
                        .filter(item -> item.getValue().owner().equals(owner))
                        .findFirst())
                .ifPresentOrElse(this::reveal, () -> view.getSelectionModel().clearSelection());
        following = false;
    }

    void highlightGroup(String key) {
        find(view.getRoot(), key).ifPresent(this::reveal);
    }

    /// Opens every resource, so that its lines are seen.
    void openAll() {
        view.getRoot().getChildren().forEach(category -> {
            category.setExpanded(true);
            category.getChildren().forEach(owner -> owner.setExpanded(true));
        });
    }

    private void reveal(TreeItem<CostRow> item) {
        for (TreeItem<CostRow> up = item.getParent(); up != null; up = up.getParent()) {
            up.setExpanded(true);
        }
        select(item);
        view.scrollTo(Math.max(0, view.getRow(item) - 2));
    }

    private void select(TreeItem<CostRow> item) {
        if (view.getSelectionModel().getSelectedItem() != item) {
            view.getSelectionModel().clearSelection();
            view.getSelectionModel().select(item);
        }
    }

    private static Optional<TreeItem<CostRow>> find(@Nullable TreeItem<CostRow> item, String key) {
        if (item == null || item.getValue().key().equals(key)) {
            return Optional.ofNullable(item);
        }
        return item.getParent() == null || isWithin(key, item.getValue().key())
                ? item.getChildren().stream()
                        .flatMap(child -> find(child, key).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isWithin(String key, String outer) {
        return key.startsWith(outer) && key.startsWith("/", outer.length());
    }

    private static TreeItem<CostRow> item(CostRow row) {
        var item = new TreeItem<>(row);
        item.getChildren().setAll(row.children().stream().map(CostTree::item).toList());
        item.setExpanded(row.owner().isEmpty());
        return item;
    }

    private static void update(TreeItem<CostRow> item, CostRow row) {
        if (item.getValue() == row) {
            return;
        }
        item.setValue(row);
        ObservableList<TreeItem<CostRow>> items = item.getChildren();
        List<CostRow> rows = row.children();
        if (!sameKeys(items, rows)) {
            arrange(items, rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            update(items.get(i), rows.get(i));
        }
    }

    /// Most edits change figures and leave all rows where they are.
    private static boolean sameKeys(List<TreeItem<CostRow>> items, List<CostRow> rows) {
        boolean same = items.size() == rows.size();
        for (int i = 0; same && i < rows.size(); i++) {
            CostRow before = items.get(i).getValue();
            same = before == rows.get(i) || before.key().equals(rows.get(i).key());
        }
        return same;
    }

    /// Brings items in step with rows as to which there are, and in which order.
    private static void arrange(ObservableList<TreeItem<CostRow>> items, List<CostRow> rows) {
        Map<String, TreeItem<CostRow>> before =
                items.stream().collect(Collectors.toMap(i -> i.getValue().key(), i -> i));
        Set<String> keys = new HashSet<>();
        rows.forEach(child -> keys.add(child.key()));
        items.removeIf(i -> !keys.contains(i.getValue().key()));
        for (int i = 0; i < rows.size(); i++) {
            TreeItem<CostRow> kept = before.get(rows.get(i).key());
            if (kept == null) {
                items.add(i, item(rows.get(i)));
            } else {
                move(items, kept, i);
            }
        }
    }

    private static void move(ObservableList<TreeItem<CostRow>> items, TreeItem<CostRow> item, int to) {
        if (items.get(to) != item) {
            items.remove(item);
            items.add(to, item);
        }
    }
}
