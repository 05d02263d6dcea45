package dev.skydraft.ui.incident;

import atlantafx.base.theme.Styles;
import dev.skydraft.ui.window.Dialogs;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Tells what went wrong, and lets copy what helps to mend it. It does not wait for an answer.
public final class IncidentDialog implements Consumer<Incident> {
    private static final int WIDTH = 460;

    private final Window owner;
    private final Consumer<String> clipboard;

    public IncidentDialog(Window owner, Consumer<String> clipboard) {
        this.owner = owner;
        this.clipboard = clipboard;
    }

    @Override
    public void accept(Incident incident) {
        var dialog = new Dialog<ButtonType>();
        Dialogs.dress(dialog, owner, "Something went wrong");
        dialog.setHeaderText("Skydraft could not finish what it was doing.");
        var copy = new ButtonType("Copy Details", ButtonBar.ButtonData.LEFT);
        var goOn = new ButtonType("Continue", ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(copy, goOn);
        Button copying = (Button) dialog.getDialogPane().lookupButton(copy);
        copying.addEventFilter(ActionEvent.ACTION, event -> {
            clipboard.accept(incident.details());
            copying.setText("Details Copied");
            event.consume(); // the dialog stays
        });
        dialog.getDialogPane().setContent(content(incident));
        dialog.show();
    }

    private static VBox content(Incident incident) {
        var safe = new Label("Your designs are as they were before it, and unsaved changes are kept. You can go on "
                + "working. If it happens again, please report it with the code below.");
        var what = new Label(incident.summary());
        what.getStyleClass().add(Styles.TEXT_MUTED);
        var code = new Label(incident.code());
        code.getStyleClass().add("section-title");
        safe.setWrapText(true);
        what.setWrapText(true);
        var content = new VBox(12, safe, what, code);
        content.setPrefWidth(WIDTH);
        return content;
    }
}
