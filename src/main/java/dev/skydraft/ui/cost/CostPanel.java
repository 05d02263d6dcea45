package dev.skydraft.ui.cost;

import dev.skydraft.bill.Band;
import dev.skydraft.ui.Fxml;
import dev.skydraft.ui.window.Panel;
import dev.skydraft.ui.window.Visibility;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Shows what the design costs a month: totals and shares of every environment above, the bill as a tree table, and how
/// the selected line is reckoned.
public final class CostPanel {
    private final CostModel model;
    private final Consumer<String> clipboard;
    private final Parent root;

    @FXML
    private FlowPane totals;

    @FXML
    private Label band;

    @FXML
    private VBox shares;

    @FXML
    private FlowPane legend;

    @FXML
    private MenuButton by;

    @FXML
    private ToggleButton unknownOnly;

    @FXML
    private ToggleButton doubtfulOnly;

    @FXML
    private TreeTableView<CostRow> bill;

    @FXML
    private VBox card;

    @FXML
    private Label title;

    @FXML
    private Label reckoning;

    @FXML
    private Label inputs;

    @FXML
    private Label source;

    @FXML
    private Label caveats;

    private CostTree tree;

    /// @param clipboard takes text for other programs
    @SuppressWarnings("NullAway.Init") // the FXML loader sets the annotated fields
    public CostPanel(CostModel model, Consumer<String> clipboard) {
        this.model = model;
        this.clipboard = clipboard;
        this.root = Fxml.load(this);
    }

    public Panel panel() {
        return new Panel("cost", "Cost", root);
    }

    @FXML
    private void initialize() {
        model.seen().follow(bill);
        model.bandProperty().subscribe(between -> {
            Visibility.show(band, between.isPresent());
            band.setText(between.map(Band::sentence).orElse(""));
        });
        tree = new CostTree(bill);
        CostColumns.install(bill, model);
        unknownOnly.selectedProperty().bindBidirectional(model.unknownOnlyProperty());
        doubtfulOnly.selectedProperty().bindBidirectional(model.doubtfulOnlyProperty());
        doubtfulOnly.managedProperty().bind(doubtfulOnly.visibleProperty());
        bill.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        model.billProperty().subscribe(this::show);
        model.tableProperty().subscribe(this::refresh);
        model.ownerProperty().subscribe(tree::highlight);
        bill.setContextMenu(new CostMenu(bill, model, clipboard).menu());
        hideWhileEmpty(title);
        hideWhileEmpty(inputs);
        hideWhileEmpty(source);
        hideWhileEmpty(caveats);
    }

    /// What is unknown is listed with every line of it to be seen.
    private void show(CostRow shown) {
        tree.show(shown);
        if (model.unknownOnlyProperty().get() || model.doubtfulOnlyProperty().get()) {
            tree.openAll();
        }
    }

    private static void hideWhileEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private void refresh(CostTable table) {
        GroupingMenu.show(by, table.grouping(), model.byProperty()::set);
        CostHeads.totals(totals, table, model::show);
        shares.getChildren().setAll(CostHeads.bars(table, tree::highlightGroup));
        legend.getChildren().setAll(CostHeads.legend(table));
        Figure shown = table.total().figure(table.shown());
        unknownOnly.setText(shown.complete() ? "Nothing unknown" : shown.unknownLines());
        unknownOnly.setDisable(shown.complete() && !unknownOnly.isSelected());
        int doubtful = shown.doubtful();
        doubtfulOnly.setText(doubtful == 1 ? "1 weak price" : doubtful + " weak prices");
        doubtfulOnly.setVisible(doubtful > 0 || doubtfulOnly.isSelected());
        tree.highlight(model.ownerProperty().get());
        card.setVisible(!table.total().children().isEmpty());
        describe();
    }

    private void selected(TreeItem<CostRow> item) {
        if (item != null && tree.chosenByUser()) {
            model.select(item.getValue());
        }
        describe();
    }

    private void describe() {
        CostDetail detail = Optional.ofNullable(bill.getSelectionModel().getSelectedItem())
                .map(item -> CostDetail.of(model.table(), item.getValue(), model::inputs))
                .orElse(CostDetail.NONE);
        title.setText(detail.title());
        reckoning.setText(detail.reckoning());
        inputs.setText(detail.inputs());
        source.setText(detail.source());
        caveats.setText(detail.caveats());
    }
}
