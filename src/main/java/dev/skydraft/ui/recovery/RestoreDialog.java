package dev.skydraft.ui.recovery;

import atlantafx.base.theme.Styles;
import dev.skydraft.storage.Recovered;
import dev.skydraft.ui.window.Dialogs;
import dev.skydraft.ui.window.KeyedNodes;
import java.time.ZoneId;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks about each design that an earlier run left unsaved. Closes with the last decision; closed before, it leaves the
/// rest to the next start.
public final class RestoreDialog {
    private static final int WIDTH = 620;

    private final Restoring restoring;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    public RestoreDialog(Restoring restoring, Window owner) {
        this.restoring = restoring;
        Dialogs.dress(dialog, owner, "Unsaved changes were kept");
        dialog.setHeaderText("Skydraft ended before these changes were saved.");
        var later = new ButtonType("Decide Later", ButtonBar.ButtonData.CANCEL_CLOSE);
        var all = new ButtonType("Restore All", ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(later, all);
        dialog.getDialogPane().lookupButton(all).addEventFilter(ActionEvent.ACTION, _ -> restoring.restoreAll());
        dialog.getDialogPane().setContent(scrolling(rows()));
        dialog.setResizable(true);
    }

    public void show() {
        dialog.show();
    }

    private VBox rows() {
        var rows = new VBox(16);
        var nodes = new KeyedNodes<Recovered, HBox>(rows, Recovered::draft, this::row, (row, offer) -> {}, row -> {});
        nodes.show(restoring.offers());
        restoring.offers().subscribe(() -> {
            nodes.show(restoring.offers());
            if (restoring.offers().isEmpty()) {
                dialog.close();
            }
        });
        return rows;
    }

    private static ScrollPane scrolling(VBox rows) {
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setMaxHeight(400);
        return scroll;
    }

    private HBox row(Recovered offer) {
        var title = new Label(offer.title());
        title.getStyleClass().add("section-title");
        var place = new Label(Restoring.place(offer));
        place.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        var words = new Label(Restoring.words(offer, ZoneId.systemDefault()));
        words.setWrapText(true);
        var about = new VBox(2, title, place, words);
        HBox.setHgrow(about, Priority.ALWAYS);
        var discard = button("Discard", offer, () -> restoring.discard(offer));
        var restore = button("Restore", offer, () -> restoring.restore(offer));
        restore.getStyleClass().add(Styles.ACCENT);
        var row = new HBox(8, about, discard, restore);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String label, Recovered offer, Runnable run) {
        var button = new Button(label);
        button.setMinWidth(Button.USE_PREF_SIZE); // the words give way, not what is pressed
        button.setAccessibleText(label + " " + offer.title());
        button.setOnAction(_ -> run.run());
        return button;
    }
}
