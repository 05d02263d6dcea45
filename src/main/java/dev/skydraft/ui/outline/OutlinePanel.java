package dev.skydraft.ui.outline;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Role;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.Icons;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/// The design as a tree: the second view beside the canvas, usable by keyboard alone. Its selection is the canvas's.
public final class OutlinePanel {
    private final Workspace workspace;
    private final Parent root;
    private final Map<PlacementRef, TreeItem<OutlineModel>> items = new HashMap<>();
    private boolean following;

    @FXML
    private TreeView<OutlineModel> tree;

    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public OutlinePanel(Workspace workspace) {
        this.workspace = workspace;
        this.root = Fxml.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(view -> new Cell());
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        workspace.activeProperty().flatMap(DocumentModel::designProperty).subscribe(design -> {
            List<OutlineModel> rows = OutlineModel.of(design);
            following = true;
            fill(rows);
            follow(workspace.active().selection());
            following = false;
        });
        workspace.activeProperty().flatMap(DocumentModel::selectionProperty).subscribe(selection -> {
            if (!following) {
                following = true;
                follow(selection);
                following = false;
            }
        });
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> selected());
    }

    /// Fills the tree anew but keeps what is expanded.
    private void fill(List<OutlineModel> rows) {
        Map<PlacementRef, TreeItem<OutlineModel>> before = Map.copyOf(items);
        items.clear();
        tree.getRoot()
                .getChildren()
                .setAll(rows.stream().map(row -> item(row, before)).toList());
    }

    private TreeItem<OutlineModel> item(OutlineModel row, Map<PlacementRef, TreeItem<OutlineModel>> before) {
        var item = new TreeItem<>(row);
        item.setExpanded(Optional.ofNullable(before.get(row.ref()))
                .map(TreeItem::isExpanded)
                .orElse(true));
        item.getChildren()
                .setAll(row.children().stream().map(r -> item(r, before)).toList());
        items.put(row.ref(), item);
        return item;
    }

    private void follow(Selection selection) {
        tree.getSelectionModel().clearSelection();
        for (PlacementRef ref : selection.placements()) {
            Optional.ofNullable(items.get(ref)).ifPresent(tree.getSelectionModel()::select);
        }
        int row = tree.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            tree.scrollTo(Math.max(0, row - 3));
        }
    }

    private void selected() {
        if (following) {
            return;
        }
        following = true;
        workspace
                .active()
                .select(Selection.of(tree.getSelectionModel().getSelectedItems().stream()
                        .map(item -> item.getValue().ref())
                        .toList()));
        following = false;
    }

    /// Icon, name and part; absent things are muted.
    private final class Cell extends TreeCell<OutlineModel> {
        @Override
        protected void updateItem(@Nullable OutlineModel row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("absent");
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(row.resource().name() + part(row));
            setGraphic(Icons.kind(row.resource().kind(), 16));
            boolean absent = !workspace.active().deployment().has(row.ref());
            if (absent) {
                getStyleClass().add("absent");
                setText(getText() + " – absent in "
                        + workspace.active().environmentName(workspace.active().environment()));
            }
        }

        private static String part(OutlineModel row) {
            if (row.resource().at().size() == 1) {
                return "";
            }
            return switch (Role.of(row.ref().key())) {
                case PRIMARY -> " (primary)";
                case STANDBY -> " (standby)";
                case MEMBER -> " (" + row.ref().key() + ")";
            };
        }
    }
}
