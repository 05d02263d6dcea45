package dev.skydraft.ui.action;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes the controls that show an [Action].
public final class Controls {
    private static final double SEARCH_PADDING = 18;
    private static final double SEARCH_WIDTH = 232;
    private static final double SEARCH_ICON = 36;
    private static final double WIDE_WINDOW = 1440;

    private Controls() {}

    public static MenuItem menuItem(Action action) {
        MenuItem item = action.on().<MenuItem>map(Controls::checkItem).orElseGet(MenuItem::new);
        item.setId(action.id());
        item.textProperty().bind(action.label());
        item.visibleProperty().bind(action.label().map(text -> !text.isEmpty()));
        item.disableProperty().bind(action.enabled().not());
        action.key().map(ShownKey::of).ifPresent(item::setAccelerator);
        item.setOnAction(e -> action.run().run());
        return item;
    }

    /// What a click does to the mark is put right again, as the mark follows the action's state alone.
    private static CheckMenuItem checkItem(ObservableValue<Boolean> on) {
        var item = new CheckMenuItem();
        on.subscribe(item::setSelected);
        item.addEventHandler(ActionEvent.ACTION, e -> item.setSelected(on.getValue()));
        return item;
    }

    /// True for a combination that no text field types: plain letters and digits belong to the canvas alone, while it
    /// has the focus.
    public static boolean global(KeyCombination key) {
        boolean types = key instanceof KeyCodeCombination k
                && (k.getCode().isLetterKey() || k.getCode().isDigitKey())
                && k.getShortcut() != KeyCombination.ModifierValue.DOWN
                && k.getControl() != KeyCombination.ModifierValue.DOWN;
        return !types;
    }

    /// A toolbar button with an icon; its label and key stand in the tooltip and its accessible text.
    public static ButtonBase iconButton(Action action, Node icon) {
        ButtonBase button = action.on().<ButtonBase>map(Controls::toggle).orElseGet(Button::new);
        button.setId(action.id());
        button.setGraphic(icon);
        button.getStyleClass().addAll("button-icon", "flat");
        button.disableProperty().bind(action.enabled().not());
        button.setOnAction(e -> action.run().run());
        button.accessibleTextProperty().bind(action.label());
        button.setTooltip(hint(action));
        return button;
    }

    /// A toolbar button with a word in place of an icon, for what is switched on and off.
    public static ToggleButton wordButton(Action action, String word) {
        ToggleButton button = toggle(action.on().orElseThrow());
        button.setId(action.id());
        button.setText(word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(action.enabled().not());
        button.setOnAction(e -> action.run().run());
        button.accessibleTextProperty().bind(action.label());
        button.setTooltip(hint(action));
        return button;
    }

    /// A wide toolbar button that looks like a field to type in, with the action's key at its end.
    public static Button searchButton(Action action, String prompt, Node icon) {
        var words = new Label(prompt);
        words.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var key = new Label(action.keyText());
        key.setMinWidth(Region.USE_PREF_SIZE);
        var content = new HBox(icon, words, space, key);
        content.getStyleClass().add("search-button-content");
        var button = new Button();
        button.setId("button-" + action.id());
        button.setGraphic(content);
        button.getStyleClass().add("search-button");
        button.setOnAction(e -> action.run().run());
        button.accessibleTextProperty().bind(action.label());
        button.setTooltip(hint(action));
        content.prefWidthProperty().bind(button.widthProperty().subtract(SEARCH_PADDING));
        shrinkInNarrowWindows(button, List.of(words, space, key));
        return button;
    }

    /// Leaves the icon alone where the words of its neighbours would have no room.
    private static void shrinkInNarrowWindows(Button button, List<Node> words) {
        ObservableValue<Boolean> wide = button.sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> width.doubleValue() >= WIDE_WINDOW)
                .orElse(true);
        button.prefWidthProperty().bind(wide.map(is -> is ? SEARCH_WIDTH : SEARCH_ICON));
        for (Node word : words) {
            word.visibleProperty().bind(wide);
            word.managedProperty().bind(wide);
        }
    }

    private static ToggleButton toggle(ObservableValue<Boolean> on) {
        var button = new ToggleButton();
        on.subscribe(button::setSelected);
        button.addEventHandler(ActionEvent.ACTION, e -> button.setSelected(on.getValue()));
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

    private static Tooltip hint(Action action) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(() -> tooltip(action), action.label()));
        return tooltip;
    }

    private static String tooltip(Action action) {
        String label = action.label().get();
        return action.key().map(k -> label + "  " + Action.text(k)).orElse(label);
    }
}
