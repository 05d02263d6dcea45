package dev.skydraft.ui.editing;

import atlantafx.base.theme.Styles;
import dev.skydraft.change.Wording;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.action.Controls;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// In the middle of a canvas that shows nothing: how to begin, or why a view is empty.
public final class EmptyHint extends VBox {
    private final DocumentModel document;
    private final Starts starts;
    private final Label title = new Label();
    private final Label text = new Label();
    private final HBox buttons = new HBox();

    /// What it offers.
    ///
    /// @param begin in an empty design
    /// @param filter where a view shows nothing of what there is
    /// @param commands the key of the command palette
    public record Starts(List<Action> begin, Action filter, String commands) {}

    public EmptyHint(DocumentModel document, Starts starts) {
        this.document = document;
        this.starts = starts;
        getStyleClass().add("empty-hint");
        title.getStyleClass().add("empty-hint-title");
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        buttons.getStyleClass().add("empty-hint-buttons");
        buttons.setPickOnBounds(false);
        for (Label label : List.of(title, text)) {
            label.setMouseTransparent(true);
        }
        setPickOnBounds(false);
        setAlignment(Pos.CENTER);
        buttons.setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(title, text, buttons);
        document.shown().drawnProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        boolean empty = document.shown().drawn().design().resources().isEmpty();
        int all = document.design().resources().size();
        if (empty && all == 0) {
            say(
                    "Nothing here yet",
                    "Drag a VPC here from the palette, double-click to insert something, or press " + starts.commands()
                            + " for every command.",
                    starts.begin());
        } else if (empty) {
            String what = Wording.count(all, "resource");
            say("Nothing in this view", "It shows none of the " + what + " of this design.", List.of(starts.filter()));
        }
        setVisible(empty);
        setManaged(empty);
    }

    private void say(String heading, String sentence, List<Action> actions) {
        if (!sentence.equals(text.getText())) {
            title.setText(heading);
            text.setText(sentence);
            buttons.getChildren().setAll(actions.stream().map(EmptyHint::button).toList());
        }
    }

    private static Node button(Action action) {
        var button = Controls.smallButton(action);
        button.setId("start-" + action.id());
        button.getStyleClass().remove(Styles.SMALL);
        return button;
    }
}
