package dev.skydraft.ui.prices;

import dev.skydraft.pricelist.Unmatched;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;

/// The columns of prices that the files do not settle.
final class UnsettledColumns {
    static final Function<Unmatched, String> NAME = row -> row.key() + " " + row.region();

    private UnsettledColumns() {}

    static List<TableColumn<Unmatched, ?>> all() {
        return List.of(
                PriceTable.column("Price", 290, Unmatched::key),
                PriceTable.column("Region", 115, Unmatched::region),
                PriceTable.column("Problem", 85, row -> row.kind().word()),
                PriceTable.column("Why it stays as it is", 480, Unmatched::reason));
    }
}
