package dev.skydraft.ui.prices;

import atlantafx.base.theme.Styles;
import dev.skydraft.pricelist.Change;
import dev.skydraft.pricelist.Preview;
import dev.skydraft.ui.prices.PriceImportModel.State;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an import would do, part by part: prices that change, are new, are older than what Skydraft has, stay the same,
/// and those that the files do not settle. One part is shown, the first that holds something; a text narrows it down.
final class PreviewPane extends VBox {
    private static final List<Change.Kind> ORDER =
            List.of(Change.Kind.CHANGED, Change.Kind.NEW, Change.Kind.OLDER, Change.Kind.CONFIRMED);

    private final ToggleGroup group = new ToggleGroup();
    private final HBox parts = new HBox();
    private final TextField filter = new TextField();
    private final BorderPane shown = new BorderPane();
    private Consumer<Predicate<String>> narrow = _ -> {};

    /// @param older set while older prices are to be taken too
    PreviewPane(State.Ready ready, BooleanProperty older) {
        super(10);
        Preview preview = ready.preview();
        getStyleClass().add("price-preview");
        parts.getStyleClass().add("price-parts");
        for (Change.Kind kind : ORDER) {
            part(title(kind), (int) preview.count(kind), () -> changes(preview, kind));
        }
        part("Not settled", preview.unmatched().size(), () -> unsettled(preview));
        filter.setPromptText("Filter by price or region");
        filter.setAccessibleText("Filter by price or region");
        filter.textProperty().subscribe(this::narrow);
        HBox.setHgrow(filter, Priority.ALWAYS);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(new HBox(12, parts, filter), shown);
        preview.notes().forEach(this::note);
        var bills = new Label();
        bills.setWrapText(true);
        bills.getStyleClass().add("price-bills");
        bills.textProperty().bind(older.map(ready::bills));
        getChildren().add(bills);
        if (preview.count(Change.Kind.OLDER) > 0) {
            getChildren().add(choice(preview.count(Change.Kind.OLDER), older));
        }
        group.getToggles().stream().findFirst().ifPresent(first -> ((ToggleButton) first).fire());
    }

    private static String title(Change.Kind kind) {
        return kind.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.word().substring(1);
    }

    /// Parts that hold nothing are left out.
    private void part(String title, int count, Runnable show) {
        if (count == 0) {
            return;
        }
        var button = new ToggleButton("%s %,d".formatted(title, count));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            show.run();
            narrow(filter.getText());
        });
        parts.getChildren().add(button);
    }

    private void changes(Preview preview, Change.Kind kind) {
        List<ChangeRow> rows = preview.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(ChangeRow::of)
                .toList();
        show(new PriceTable<>("Prices that are " + kind.word(), "price-changes", rows, ChangeRow::name))
                .getColumns()
                .setAll(ChangeRow.columns());
    }

    private void unsettled(Preview preview) {
        show(new PriceTable<>(
                        "Prices that are not settled", "price-unsettled", preview.unmatched(), UnsettledColumns.NAME))
                .getColumns()
                .setAll(UnsettledColumns.all());
    }

    private <T> PriceTable<T> show(PriceTable<T> table) {
        narrow = table::narrow;
        shown.setCenter(table);
        return table;
    }

    private void narrow(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        narrow.accept(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void note(String sentence) {
        var note = new Label(sentence + ".");
        note.setWrapText(true);
        note.getStyleClass().add(Styles.WARNING);
        getChildren().add(note);
    }

    private static Node choice(long count, BooleanProperty older) {
        var box = new CheckBox("Also take the %,d that are older than the prices that Skydraft has".formatted(count));
        box.setId("price-older");
        box.selectedProperty().bindBidirectional(older);
        return box;
    }
}
