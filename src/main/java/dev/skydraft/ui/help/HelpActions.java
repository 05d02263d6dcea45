package dev.skydraft.ui.help;

import dev.skydraft.ui.action.Action;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The list of keys, and what this program is.
public final class HelpActions {
    public final Action keys;
    public final Action about;

    private final Window owner;

    /// @param version of the program
    /// @param all every action, for the list of keys
    public HelpActions(Window owner, String version, Supplier<List<Action>> all) {
        this.owner = owner;
        keys = Action.of("help-keys", "Keyboard Shortcuts", () -> show("Keyboard shortcuts", keys(all.get())))
                .key("F1");
        about = Action.of("help-about", "About Skydraft", () -> show("About Skydraft", about(version)));
    }

    private void show(String title, VBox content) {
        var dialog = new Dialog<Void>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(560, content.prefHeight(440) + 8));
        scroll.setPrefViewportWidth(440);
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }

    private static VBox keys(List<Action> actions) {
        var grid = new GridPane(24, 6);
        int row = 0;
        for (Action action : actions) {
            if (action.key().isPresent()) {
                grid.addRow(
                        row++,
                        new Label(action.label().get()),
                        new Label(action.key().get().getDisplayText()));
            }
        }
        return padded(grid);
    }

    private static VBox about(String version) {
        var text = new Label(
                "Skydraft " + version
                        + "\n\nDraw a cloud architecture, see what it costs and whether its addresses hold, and export it."
                        + "\n\nApache License 2.0. Prices are list prices in USD before tax, with the source and date beside each.");
        text.setWrapText(true);
        return padded(text);
    }

    private static VBox padded(Node content) {
        var box = new VBox(content);
        box.setPadding(new Insets(8));
        return box;
    }
}
