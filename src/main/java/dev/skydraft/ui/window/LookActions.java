package dev.skydraft.ui.window;

import dev.skydraft.storage.Preferences.Theme;
import dev.skydraft.ui.action.Action;
import java.util.List;

/// Chooses how the window looks.
public final class LookActions {
    /// Between light and dark, for the key and the toolbar.
    public final Action toggle;

    public final Action minimap;

    /// One for each choice.
    public final List<Action> choices;

    private final Look look;

    public LookActions(Look look) {
        this.look = look;
        toggle = Action.of("view-theme", "Switch Light and Dark", look::toggle).key("Shortcut+Shift+L");
        minimap = Action.toggle("view-minimap", "Minimap", look.habits().minimapProperty())
                .key("Shift+M");
        choices = List.of(
                choice("view-theme-system", "As the System", Theme.SYSTEM),
                choice("view-theme-light", "Light", Theme.LIGHT),
                choice("view-theme-dark", "Dark", Theme.DARK),
                choice("view-theme-contrast", "High Contrast", Theme.HIGH_CONTRAST));
    }

    private Action choice(String id, String label, Theme theme) {
        return Action.of(id, label, () -> look.choiceProperty().set(theme))
                .switchedOn(look.choiceProperty().isEqualTo(theme));
    }
}
