package dev.skydraft.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// Something that the user can do, the same in menu, toolbar, context menu, key handler and command palette.
///
/// @param id stable name: `edit-undo`
/// @param label what it is called; may follow the state ("Undo Move ALB"); empty for one that there is nothing to say
/// of, which is not shown
/// @param key its shortcut, if it has one, as menus show it
/// @param more other shortcuts that do the same
/// @param enabled whether it can be done now
/// @param run does it
/// @param on whether it is switched on, for what can be switched
public record Action(
        String id,
        ObservableStringValue label,
        Optional<KeyCombination> key,
        List<KeyCombination> more,
        BooleanExpression enabled,
        Runnable run,
        Optional<ObservableValue<Boolean>> on) {

    /// An action that can always be done.
    public static Action of(String id, String label, Runnable run) {
        return new Action(
                id,
                new SimpleStringProperty(label),
                Optional.empty(),
                List.of(),
                Bindings.createBooleanBinding(() -> true),
                run,
                Optional.empty());
    }

    /// An action that switches something on and off.
    public static Action toggle(String id, String label, BooleanProperty state) {
        return of(id, label, () -> state.set(!state.get())).switchedOn(state);
    }

    /// Menus and toolbars show whether it is on.
    public Action switchedOn(ObservableValue<Boolean> state) {
        return new Action(id, label, key, more, enabled, run, Optional.of(state));
    }

    /// `Shortcut` stands for Ctrl, or Cmd on macOS.
    public Action key(String combination) {
        return new Action(id, label, Optional.of(KeyCombination.valueOf(combination)), more, enabled, run, on);
    }

    /// The same on one more key, which works as long as no control that has the focus takes it.
    public Action alsoOn(String combination) {
        List<KeyCombination> keys = Stream.concat(more.stream(), Stream.of(KeyCombination.valueOf(combination)))
                .toList();
        return new Action(id, label, key, keys, enabled, run, on);
    }

    public Action when(BooleanExpression condition) {
        return new Action(id, label, key, more, condition, run, on);
    }

    public Action labelled(ObservableStringValue text) {
        return new Action(id, text, key, more, enabled, run, on);
    }

    /// The key as people read it; empty text without one.
    public String keyText() {
        return key.map(Action::text).orElse("");
    }

    /// A key as people read it.
    public static String text(KeyCombination key) {
        return key.getDisplayText().replace('_', ' ');
    }

    public void runIfEnabled() {
        if (enabled.get()) {
            run.run();
        }
    }
}
