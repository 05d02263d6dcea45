package dev.skydraft.ui.help;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.window.Dialogs;
import dev.skydraft.ui.window.MenuSpec;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The list of keys, and what this program is.
public final class HelpActions {
    public final Action keys;
    public final Action about;

    private final Window owner;

    /// @param version of the program
    /// @param menus all of them, for the list of keys
    public HelpActions(Window owner, String version, Supplier<List<MenuSpec>> menus) {
        this.owner = owner;
        keys = Action.of("help-keys", "Keyboard Shortcuts", () -> show("Keyboard shortcuts", new KeyTable(menus.get())))
                .key("F1");
        about = Action.of("help-about", "About Skydraft", () -> show("About Skydraft", about(version)));
    }

    private void show(String title, Node content) {
        var dialog = new Dialog<Void>();
        Dialogs.dress(dialog, owner, title);
        dialog.getDialogPane().setMaxWidth(Double.MAX_VALUE);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }

    private static Node about(String version) {
        var name = new Label("Skydraft " + version);
        name.getStyleClass().add("big-figure");
        var text = new Label("""
            Draw a cloud architecture, see what it costs and whether its addresses hold, and export it.

            Apache License 2.0. Prices are list prices in USD before tax, with the source and date beside each.\
            """);
        text.setWrapText(true);
        text.setPrefWidth(420);
        return new VBox(8, name, text);
    }
}
