package dev.skydraft.ui.action;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Makes the controls that show an [Action].
public final class Controls {
    private Controls() {}

    public static MenuItem menuItem(Action action) {
        var item = new MenuItem();
        item.setId(action.id());
        item.textProperty().bind(action.label());
        item.disableProperty().bind(action.enabled().not());
        action.key().filter(Controls::global).ifPresent(item::setAccelerator);
        item.setOnAction(e -> action.run().run());
        return item;
    }

    /// True for a combination that no text field types: plain letters and digits belong to the canvas alone, while it
    /// has the focus.
    private static boolean global(KeyCombination key) {
        boolean types = key instanceof KeyCodeCombination k
                && (k.getCode().isLetterKey() || k.getCode().isDigitKey())
                && k.getShortcut() != KeyCombination.ModifierValue.DOWN
                && k.getControl() != KeyCombination.ModifierValue.DOWN;
        return !types;
    }

    /// A toolbar button with an icon; its label and key stand in the tooltip and its accessible text.
    public static Button iconButton(Action action, Node icon) {
        var button = new Button();
        button.setId(action.id());
        button.setGraphic(icon);
        button.getStyleClass().addAll("button-icon", "flat");
        button.disableProperty().bind(action.enabled().not());
        button.setOnAction(e -> action.run().run());
        button.accessibleTextProperty().bind(action.label());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(() -> tooltip(action), action.label()));
        button.setTooltip(tooltip);
        return button;
    }

    /// A small button with the action's label.
    public static Button smallButton(Action action) {
        var button = new Button();
        button.setId("button-" + action.id());
        button.getStyleClass().add(Styles.SMALL);
        button.textProperty().bind(action.label());
        button.disableProperty().bind(action.enabled().not());
        button.setOnAction(e -> action.run().run());
        return button;
    }

    private static String tooltip(Action action) {
        String label = action.label().get();
        return action.key().map(k -> label + "  " + k.getDisplayText()).orElse(label);
    }
}
