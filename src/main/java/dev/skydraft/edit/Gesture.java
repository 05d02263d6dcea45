package dev.skydraft.edit;

import dev.skydraft.design.Design;
import java.util.function.UnaryOperator;

/// A drag, a resize, typing in one field: previews while it lasts, one step when it is committed, nothing when it is
/// cancelled. Cancelling keeps the redo list.
public final class Gesture {
    private final Editor editor;
    private final Design before;
    private final String environment;
    private String label;

    Gesture(Editor editor, String label, Design before, String environment) {
        this.editor = editor;
        this.label = label;
        this.before = before;
        this.environment = environment;
    }

    /// The design as it was when the gesture began.
    public Design before() {
        return before;
    }

    /// Id of the environment that was shown when the gesture began.
    String environment() {
        return environment;
    }

    public String label() {
        return label;
    }

    /// Names the step anew, once it is clear what the gesture does.
    public void rename(String newLabel) {
        label = newLabel;
    }

    /// False once it is committed or cancelled, be it by another edit that came between.
    public boolean open() {
        return editor.isOpen(this);
    }

    /// Shows what the gesture would make of the design that it began with; nothing once the gesture is over.
    ///
    /// @throws dev.skydraft.design.InvalidDesign if the result cannot be drawn; the last preview stays
    public void preview(UnaryOperator<Design> change) {
        editor.preview(this, change);
    }

    /// Makes what is shown a step of the history; nothing if the design is as it was, or the gesture is over.
    public void commit() {
        editor.commit(this);
    }

    /// Takes the previews back and shows the environment that was shown before; nothing once the gesture is over.
    public void cancel() {
        editor.cancel(this);
    }
}
