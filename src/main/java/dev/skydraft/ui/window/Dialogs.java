package dev.skydraft.ui.window;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.stage.Window;

/// Makes dialogs and what pops up look like the window that they stand over.
public final class Dialogs {
    private static final String STYLE =
            Dialogs.class.getResource("/dev/skydraft/ui/skydraft.css").toExternalForm();

    private Dialogs() {}

    public static void dress(Dialog<?> dialog, Window owner, String title) {
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dress(dialog.getDialogPane(), owner);
    }

    /// Lets a dialog begin at one of its parts rather than at the button that Enter presses, which has the focus just
    /// after the dialog is shown.
    public static void focus(Dialog<?> dialog, Node first) {
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, _ -> Platform.runLater(first::requestFocus));
    }

    /// Gives a part that has a window of its own the window's fonts and colours.
    public static void dress(Parent part, Window owner) {
        part.getStylesheets().add(STYLE);
        part.getStyleClass().add("main-window");
        if (owner.getScene() != null) {
            List<String> worn = owner.getScene().getRoot().getStyleClass();
            Appearance.HIGH_CONTRAST.styleClasses().stream()
                    .filter(worn::contains)
                    .forEach(part.getStyleClass()::add);
        }
    }
}
