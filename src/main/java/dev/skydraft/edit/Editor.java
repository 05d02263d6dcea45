package dev.skydraft.edit;

import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Holds the one current design of a document, the environment shown and the history. Everything that changes a design
/// goes through here; a design that cannot be drawn is refused before it becomes current.
public final class Editor {
    private final History history = new History();
    private final List<Listener> listeners = new ArrayList<>();
    private Design design;
    private Design saved;
    private boolean lost;
    private String environment;
    private final Rule rule;
    private @Nullable Gesture gesture;

    /// What every change goes through before it becomes current.
    public interface Rule {
        /// What a change comes to that was made while an environment is shown.
        Design kept(Design before, Design after, String environment);
    }

    /// Told after every change of the design or of the environment shown.
    public interface Listener {
        void changed(Change change);
    }

    /// What happened: the current design, and the step that led to it where it was not a mere preview.
    ///
    /// @param kind how the design came to be current
    /// @param step the step done, undone or redone; empty for previews and for a change of environment
    public record Change(Kind kind, Design design, Optional<Step> step) {
        public enum Kind {
            PREVIEWED,
            DONE,
            UNDONE,
            REDONE,
            CANCELLED,
            SHOWN,
            SAVED
        }
    }

    /// @param design as its file holds it, so that it counts as saved
    public Editor(Design design) {
        this(design, (_, after, _) -> after);
    }

    /// @param design as its file holds it, so that it counts as saved
    public Editor(Design design, Rule rule) {
        this.rule = rule;
        this.design = design;
        this.saved = design;
        this.environment = design.root().id();
    }

    public Design design() {
        return design;
    }

    /// Id of the environment shown.
    public String environment() {
        return environment;
    }

    /// Shows another environment; not a step of the history.
    public void show(String environmentId) {
        if (!environmentId.equals(environment)) {
            environment = design.environment(environmentId).id();
            tell(Change.Kind.SHOWN, Optional.empty());
        }
    }

    /// Does one step; a change that leaves the design as it is does nothing.
    ///
    /// @throws dev.skydraft.design.InvalidDesign if the result cannot be drawn; the design stays as it was
    public void apply(String label, UnaryOperator<Design> change) {
        replace(label, before -> rule.kept(before, change.apply(before), environment));
    }

    /// Puts another version of the whole design in the place of this one as a step, for which the rule does not hold.
    ///
    /// @throws dev.skydraft.design.InvalidDesign if the result cannot be drawn; the design stays as it was
    public void replace(String label, UnaryOperator<Design> change) {
        endGesture();
        Design before = design;
        String shown = environment;
        become(Drawable.require(before, change.apply(before)));
        record(label, before, shown);
    }

    /// Starts a gesture: many previews, one step. A gesture still open is committed first.
    public Gesture begin(String label) {
        endGesture();
        var begun = new Gesture(this, label, design, environment);
        gesture = begun;
        return begun;
    }

    /// Cancels the gesture under way, if there is one: what drove it has failed.
    public void abandonGesture() {
        if (gesture != null) {
            cancel(gesture);
        }
    }

    /// The name of the step that [#undo] would take back; empty if there is none.
    public Optional<String> undoLabel() {
        return history.nextUndo().map(Step::label);
    }

    /// The name of the step that [#redo] would do again; empty if there is none.
    public Optional<String> redoLabel() {
        return history.nextRedo().map(Step::label);
    }

    /// Takes the last step back and shows the environment it was done in. An open gesture is committed first, so that
    /// undo takes back what is on screen.
    public void undo() {
        endGesture();
        history.nextUndo().ifPresent(step -> {
            history.undone();
            become(step.before());
            reveal(step.environment());
            tell(Change.Kind.UNDONE, Optional.of(step));
        });
    }

    /// Does the step again that was taken back last and shows the environment it was done in.
    public void redo() {
        endGesture();
        history.nextRedo().ifPresent(step -> {
            history.redone();
            become(step.after());
            reveal(step.environment());
            tell(Change.Kind.REDONE, Optional.of(step));
        });
    }

    /// True if the design differs from the saved one, however it came to do so, or no file holds that one any more.
    public boolean dirty() {
        return lost || (design != saved && !design.equals(saved));
    }

    /// What the file holds, as far as is known.
    public Design saved() {
        return saved;
    }

    /// Says that no file holds the design any more, whatever it is.
    public void markLost() {
        lost = true;
        tell(Change.Kind.SAVED, Optional.empty());
    }

    /// Says that this design is what the file holds now.
    public void markSaved(Design written) {
        saved = written;
        lost = false;
        tell(Change.Kind.SAVED, Optional.empty());
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    boolean isOpen(Gesture asked) {
        return gesture == asked;
    }

    void preview(Gesture previewing, UnaryOperator<Design> change) {
        if (isOpen(previewing)) {
            Design before = previewing.before();
            Design after = rule.kept(before, change.apply(before), previewing.environment());
            become(Drawable.require(before, after));
            tell(Change.Kind.PREVIEWED, Optional.empty());
        }
    }

    void commit(Gesture committed) {
        if (gesture == committed) {
            gesture = null;
            record(committed.label(), committed.before(), committed.environment());
        }
    }

    void cancel(Gesture cancelled) {
        if (gesture == cancelled) {
            gesture = null;
            become(cancelled.before());
            reveal(cancelled.environment());
            tell(Change.Kind.CANCELLED, Optional.empty());
        }
    }

    private void endGesture() {
        if (gesture != null) {
            commit(gesture);
        }
    }

    private void record(String label, Design before, String shown) {
        if (design.equals(before)) {
            design = before;
            return;
        }
        var step = new Step(label, before, design, Design.touched(before, design), shown);
        history.add(step);
        tell(Change.Kind.DONE, Optional.of(step));
    }

    private void become(Design next) {
        design = next;
        if (design.findEnvironment(environment).isEmpty()) {
            environment = design.root().id();
        }
    }

    private void reveal(String shown) {
        if (design.findEnvironment(shown).isPresent()) {
            environment = shown;
        }
    }

    private void tell(Change.Kind kind, Optional<Step> step) {
        var change = new Change(kind, design, step);
        List.copyOf(listeners).forEach(l -> l.changed(change));
    }
}
