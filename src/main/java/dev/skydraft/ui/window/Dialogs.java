package dev.skydraft.ui.window;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Dialog;
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
