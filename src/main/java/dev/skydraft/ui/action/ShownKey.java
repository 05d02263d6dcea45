package dev.skydraft.ui.action;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A key as a menu tells of it. The menu does not answer to what the canvas alone answers to, while it has the focus,
/// so that a text field can type it.
final class ShownKey extends KeyCombination {
    private final KeyCombination key;
    private final boolean answered;

    private ShownKey(KeyCombination key, boolean answered) {
        this.key = key;
        this.answered = answered;
    }

    static KeyCombination of(KeyCombination key) {
        boolean answered = Controls.global(key);
        boolean readable = Action.text(key).equals(key.getDisplayText());
        return answered && readable ? key : new ShownKey(key, answered);
    }

    @Override
    public boolean match(KeyEvent event) {
        return answered && key.match(event);
    }

    @Override
    public String getName() {
        return key.getName();
    }

    @Override
    public String getDisplayText() {
        return Action.text(key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShownKey shown && shown.key.equals(key) && shown.answered == answered;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
