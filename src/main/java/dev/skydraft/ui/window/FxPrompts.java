package dev.skydraft.ui.window;

import dev.skydraft.change.merge.Conflict;
import dev.skydraft.ui.workspace.Prompts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks with the system's file choosers and with dialogs over the window.
public final class FxPrompts implements Prompts {
    private final Window owner;

    public FxPrompts(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> chooseDesigns() {
        var chooser = new FileChooser();
        chooser.setTitle("Open designs");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Skydraft designs", "*.json"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public List<Path> choosePriceFiles() {
        var chooser = new FileChooser();
        chooser.setTitle("Import prices");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Price files", "*.json", "*.csv", "*.json.gz", "*.csv.gz"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseTarget(String suggestion, String kind, String extension) {
        var chooser = new FileChooser();
        chooser.setTitle("Save " + kind);
        chooser.setInitialFileName(suggestion);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Answer askToSave(String title) {
        var save = new ButtonType("Save", ButtonBar.ButtonData.YES);
        var discard = new ButtonType("Discard changes", ButtonBar.ButtonData.NO);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "", save, discard, ButtonType.CANCEL);
        titled(alert, "Unsaved changes", "Save the changes to " + title + "?");
        Optional<ButtonType> answer = alert.showAndWait();
        if (answer.isEmpty() || answer.get() == ButtonType.CANCEL) {
            return Answer.CANCEL;
        }
        return answer.get() == save ? Answer.SAVE : Answer.DISCARD;
    }

    @Override
    public Optional<String> askText(String title, String label, String initial) {
        var dialog = new TextInputDialog(initial);
        titled(dialog, title, null);
        dialog.setContentText(label);
        dialog.getEditor().setAccessibleText(label);
        return dialog.showAndWait();
    }

    @Override
    public <T> Optional<T> askChoice(String title, String label, List<T> options, T initial) {
        var dialog = new ChoiceDialog<>(initial, options);
        titled(dialog, title, null);
        dialog.setContentText(label);
        dialog.getDialogPane().lookup(".combo-box").setAccessibleText(label);
        return dialog.showAndWait();
    }

    @Override
    public Optional<Set<Conflict>> chooseSides(String title, List<Conflict> conflicts, Consumer<Conflict> shown) {
        return new SidesDialog(conflicts, shown).ask(owner, title);
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
        var ok = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "", ok, ButtonType.CANCEL);
        titled(alert, title, question);
        return alert.showAndWait().filter(ok::equals).isPresent();
    }

    private void titled(Dialog<?> dialog, String title, @Nullable String header) {
        Dialogs.dress(dialog, owner, title);
        dialog.setHeaderText(header);
    }
}
