package dev.skydraft.ui.cost;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;

/// The context menu of a row of the bill.
final class CostMenu {
    private final TreeTableView<CostRow> bill;
    private final MenuItem select = new MenuItem("Select on Canvas");
    private final MenuItem copy = new MenuItem("Copy Line");

    CostMenu(TreeTableView<CostRow> bill, CostModel model, Consumer<String> clipboard) {
        this.bill = bill;
        select.setId("cost-select");
        select.setOnAction(e -> chosen().ifPresent(model::select));
        copy.setId("cost-copy");
        copy.setOnAction(e -> chosen().ifPresent(row -> clipboard.accept(text(model.table(), row))));
    }

    ContextMenu menu() {
        var menu = new ContextMenu(select, copy);
        menu.setOnShowing(e -> {
            select.setDisable(chosen().flatMap(CostRow::owner).isEmpty());
            copy.setDisable(chosen().isEmpty());
        });
        return menu;
    }

    private Optional<CostRow> chosen() {
        return Optional.ofNullable(bill.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /// Name and figures with tabs between, as a spreadsheet takes them.
    static String text(CostTable table, CostRow row) {
        return table.environments().stream()
                .map(environment -> row.figure(environment.id()).text())
                .collect(Collectors.joining("\t", table.nameOf(row) + "\t", ""));
    }
}
