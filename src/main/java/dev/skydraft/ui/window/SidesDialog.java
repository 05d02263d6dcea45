package dev.skydraft.ui.window;

import dev.skydraft.change.merge.Conflict;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Goes through what both sides changed, one conflict after the other: what it is, what mine and theirs say.
final class SidesDialog {
    private static final double WIDTH = 420;
    private static final double MARGIN = 24;

    private final List<Conflict> conflicts;
    private final Consumer<Conflict> shown;
    private final Set<Conflict> taken = new HashSet<>();
    private final Label count = new Label();
    private final Label what = new Label();
    private final RadioButton mine = new RadioButton();
    private final RadioButton theirs = new RadioButton();
    private final Button previous = button("Previous", () -> step(-1));
    private final Button next = button("Next", () -> step(1));
    private int at;

    /// @param shown is told each conflict that the user comes to
    SidesDialog(List<Conflict> conflicts, Consumer<Conflict> shown) {
        this.conflicts = conflicts;
        this.shown = shown;
        what.setWrapText(true);
        what.getStyleClass().add("title-4");
        count.getStyleClass().add("muted");
        var sides = new ToggleGroup();
        for (RadioButton side : List.of(mine, theirs)) {
            side.setToggleGroup(sides);
            side.setWrapText(true);
        }
        mine.setOnAction(_ -> taken.remove(conflicts.get(at)));
        theirs.setOnAction(_ -> taken.add(conflicts.get(at)));
    }

    /// The conflicts in which the file's side is taken; empty if the user cancels.
    Optional<Set<Conflict>> ask(Window owner, String title) {
        var dialog = new Dialog<ButtonType>();
        Dialogs.dress(dialog, owner, title);
        dialog.getDialogPane().setContent(content());
        var done = new ButtonType("Done", ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(done, ButtonType.CANCEL);
        Dialogs.focus(dialog, mine); // or Enter would be done with all of them at once
        dialog.setOnShown(_ -> besideCanvas(dialog, owner));
        show();
        return dialog.showAndWait().filter(done::equals).map(_ -> Set.copyOf(taken));
    }

    /// Over the panels at the right of the window, so that what each conflict is about can be seen.
    private static void besideCanvas(Dialog<ButtonType> dialog, Window owner) {
        dialog.setX(owner.getX() + owner.getWidth() - dialog.getWidth() - MARGIN);
        dialog.setY(owner.getY() + Math.max(0, (owner.getHeight() - dialog.getHeight()) / 2));
    }

    private VBox content() {
        var steps = new HBox(8, previous, next, count);
        steps.setStyle("-fx-alignment: center-left");
        var all = new HBox(8, button("All Mine", () -> all(false)), button("All the File's", () -> all(true)));
        var content = new VBox(12, what, mine, theirs, steps, all);
        content.setPrefWidth(WIDTH);
        return content;
    }

    private static Button button(String text, Runnable run) {
        var button = new Button(text);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void step(int by) {
        at = Math.clamp(at + by, 0, conflicts.size() - 1);
        show();
    }

    private void all(boolean take) {
        taken.clear();
        if (take) {
            taken.addAll(conflicts);
        }
        show();
    }

    private void show() {
        Conflict conflict = conflicts.get(at);
        count.setText("%d of %d".formatted(at + 1, conflicts.size()));
        what.setText(conflict.what());
        mine.setText("Mine: " + conflict.kept());
        theirs.setText("The file's: " + conflict.other());
        mine.setSelected(!taken.contains(conflict));
        theirs.setSelected(taken.contains(conflict));
        previous.setDisable(at == 0);
        next.setDisable(at == conflicts.size() - 1);
        shown.accept(conflict);
    }
}
