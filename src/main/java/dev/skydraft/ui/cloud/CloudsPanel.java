package dev.skydraft.ui.cloud;

import dev.skydraft.bill.cloud.Clouds;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.window.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.VBox;

/// Shows the same drawing at the prices of several clouds: what each has in place of each resource, what that costs,
/// and in what it means something else.
public final class CloudsPanel {
    private static final double NAME = 220;
    private static final double NARROWEST_CLOUD = 146;
    private static final double SCROLL_BAR = 18;

    private final CloudsModel model;
    private final Parent root;
    private List<String> heads = List.of();
    private boolean following;

    @FXML
    private Label headline;

    @FXML
    private Label claim;

    @FXML
    private TreeTableView<CloudRow> rows;

    @FXML
    private VBox card;

    @FXML
    private Label title;

    @FXML
    private Label notes;

    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public CloudsPanel(CloudsModel model) {
        this.model = model;
        this.root = Fxml.load(this);
    }

    public Panel panel() {
        return new Panel("clouds", "Clouds", root);
    }

    @FXML
    private void initialize() {
        claim.setText(Clouds.CLAIM);
        model.seen().follow(rows);
        rows.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        model.cloudsProperty().subscribe(clouds -> clouds.ifPresent(this::show));
    }

    private void show(Clouds clouds) {
        headline.setText(clouds.environment() + " on " + clouds.sides().size() + " clouds");
        columns(clouds.sides().stream().map(Clouds.Side::name).toList());
        Map<String, Boolean> open = new HashMap<>();
        TreeItem<CloudRow> last = rows.getRoot();
        if (last != null) {
            last.getChildren().forEach(item -> open.put(item.getValue().key(), item.isExpanded()));
        }
        Optional<String> selected = selectedRow().map(CloudRow::key);
        following = true;
        rows.setRoot(item(CloudRow.of(clouds), open));
        selected.flatMap(key -> find(rows.getRoot(), key)).ifPresent(rows.getSelectionModel()::select);
        following = false;
        describe();
    }

    private void columns(List<String> names) {
        if (names.equals(heads)) {
            return;
        }
        heads = names;
        TreeTableColumn<CloudRow, String> name = column("clouds-item", "USD a month", CloudRow::name);
        name.setPrefWidth(NAME);
        rows.getColumns().setAll(List.of(name));
        for (int i = 0; i < names.size(); i++) {
            int side = i;
            TreeTableColumn<CloudRow, CloudRow> cloud = column("clouds-" + side, names.get(side), row -> row);
            cloud.prefWidthProperty().bind(rows.widthProperty().map(width -> share(width.doubleValue(), names.size())));
            cloud.getStyleClass().add("number-column");
            cloud.setCellFactory(_ -> new CloudCell(side));
            rows.getColumns().add(cloud);
        }
    }

    /// The width that each of some clouds has beside the names.
    private static double share(double width, int clouds) {
        return Math.max(NARROWEST_CLOUD, Math.floor((width - NAME - SCROLL_BAR) / clouds));
    }

    private static <T> TreeTableColumn<CloudRow, T> column(String id, String title, Function<CloudRow, T> value) {
        var column = new TreeTableColumn<CloudRow, T>(title);
        column.setId(id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue().getValue())));
        return column;
    }

    /// Resources stay open where they were.
    private static TreeItem<CloudRow> item(CloudRow row, Map<String, Boolean> open) {
        var item = new TreeItem<>(row);
        item.getChildren()
                .setAll(row.children().stream().map(child -> item(child, open)).toList());
        item.setExpanded(row.owner().isEmpty() || open.getOrDefault(row.key(), false));
        return item;
    }

    private static Optional<TreeItem<CloudRow>> find(TreeItem<CloudRow> item, String key) {
        return item.getValue().key().equals(key)
                ? Optional.of(item)
                : item.getChildren().stream()
                        .flatMap(child -> find(child, key).stream())
                        .findFirst();
    }

    private Optional<CloudRow> selectedRow() {
        return Optional.ofNullable(rows.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    private void selected(TreeItem<CloudRow> item) {
        if (item != null && !following) {
            item.getValue().owner().ifPresent(model::select);
        }
        describe();
    }

    private void describe() {
        Optional<CloudRow> row = selectedRow().filter(r -> !r.notes().isEmpty());
        Visibility.show(card, row.isPresent());
        title.setText(row.map(r -> r.name() + ": what differs in meaning").orElse(""));
        notes.setText(row.map(r -> String.join("\n", r.notes())).orElse(""));
    }
}
