package dev.skydraft.ui.window;

import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/// Makes dialogs look like the window that they stand over.
public final class Dialogs {
    private Dialogs() {}

    public static void dress(Dialog<?> dialog, Window owner, String title) {
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets()
                .add(Dialogs.class.getResource("/dev/skydraft/ui/skydraft.css").toExternalForm());
        pane.getStyleClass().add("main-window");
    }
}
