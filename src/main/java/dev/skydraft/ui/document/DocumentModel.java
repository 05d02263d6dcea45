package dev.skydraft.ui.document;

import dev.skydraft.change.Edit;
import dev.skydraft.change.Selection;
import dev.skydraft.change.WhatIfs;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.InvalidDesign;
import dev.skydraft.design.Resource;
import dev.skydraft.edit.Editor;
import dev.skydraft.edit.Gesture;
import dev.skydraft.edit.Step;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.ui.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One open design as the window sees it: what the editor holds, what is selected, what is reckoned from it. Panels
/// observe it and send it changes; they never change a design themselves.
public final class DocumentModel {
    private final Editor editor;
    private final LiveReckoning reckonings;
    private final Consumer<Message> messages;
    private final boolean readOnly;
    private final ShownView shown;
    private final SelectionHistory selections = new SelectionHistory();

    private final ReadOnlyObjectWrapper<Design> design = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper environment = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Deployment> deployment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper happened = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");

    /// @param file where the design is saved; empty for an untitled one
    /// @param readOnly true for a file of a newer version, which cannot be saved without losing what it holds
    /// @param messages where short messages to the user go
    public DocumentModel(
            Design design,
            Optional<Path> file,
            boolean readOnly,
            Estimator estimator,
            Background background,
            Consumer<Message> messages) {
        this.editor = new Editor(design, WhatIfs::kept);
        this.reckonings = new LiveReckoning(estimator, background);
        this.messages = messages;
        this.readOnly = readOnly;
        this.file.set(file);
        this.deployment.set(Deployment.of(design, editor.environment()));
        this.shown = new ShownView(deployment());
        editor.listen(this::changed);
        refresh(reckonings::opened);
    }

    public ReadOnlyObjectProperty<Design> designProperty() {
        return design.getReadOnlyProperty();
    }

    public Design design() {
        return editor.design();
    }

    /// Id of the environment shown.
    public ReadOnlyStringProperty environmentProperty() {
        return environment.getReadOnlyProperty();
    }

    public String environment() {
        return editor.environment();
    }

    /// True while the root environment is shown, whose values are the resources' own.
    public boolean rootShown() {
        return design().root().id().equals(environment());
    }

    /// The design in the environment shown; always that of [#designProperty].
    public ReadOnlyObjectProperty<Deployment> deploymentProperty() {
        return deployment.getReadOnlyProperty();
    }

    public Deployment deployment() {
        return deployment.get();
    }

    /// Which view of the design the canvas shows.
    public ShownView shown() {
        return shown;
    }

    /// Bills and findings; follows the design within a frame or two.
    public ReadOnlyObjectProperty<Reckoning> reckoningProperty() {
        return reckonings.lastProperty();
    }

    /// What bills are reckoned with, for bills of what is not done yet.
    public Estimator estimator() {
        return reckonings.estimator();
    }

    /// Has everything reckoned again at other prices.
    public void reprice(Estimator estimator) {
        reckonings.reprice(estimator, design());
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Selection selection() {
        return selection.get();
    }

    public void select(Selection selected) {
        if (follow(selected)) {
            happened.set("");
        }
    }

    /// Selects what was asked for elsewhere than on the canvas, and has it come into view there.
    public void goTo(Selection selected) {
        select(selected);
        shown.seek(selection());
    }

    /// Selects as part of a step, of which more is to be told than what it leaves selected.
    private boolean follow(Selection selected) {
        Selection alive = selected.in(design());
        boolean changes = !alive.equals(selection.get());
        if (changes) {
            selection.set(alive);
        }
        return changes;
    }

    /// What was done last, or what the user was told, in a sentence for who hears the window; empty once something else
    /// is selected.
    public ReadOnlyStringProperty happenedProperty() {
        return happened.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// The next step to undo, or empty text.
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    public boolean readOnly() {
        return readOnly;
    }

    /// The file's name, or the design's name while it has no file.
    public String title() {
        return file.get().map(f -> String.valueOf(f.getFileName())).orElse(design().name());
    }

    /// Does one undoable step. What cannot be done is told to the user, and nothing changes.
    public void edit(String label, UnaryOperator<Design> change) {
        selections.begins(selection());
        guarded(() -> editor.apply(label, change));
    }

    /// Puts another version of the whole design, such as one from a file, in the place of this one as an undoable step.
    public void replace(String label, Design version) {
        selections.begins(selection());
        guarded(() -> editor.replace(label, _ -> version));
    }

    /// Does one command as a step, and selects what the command leaves selected.
    public void edit(Function<Design, Edit> command) {
        guarded(() -> {
            selections.begins(selection());
            Edit edit = command.apply(design());
            editor.apply(label(edit), before -> edit.design());
            follow(edit.selection());
        });
    }

    /// Says of what stays in a what-if that it does.
    private String label(Edit edit) {
        boolean stays = WhatIfs.kept(design(), edit.design(), environment()) != edit.design();
        return stays ? edit.label() + " in " + environmentName(environment()) : edit.label();
    }

    /// Begins a gesture: previews while it lasts, one step in the end.
    public Gesture begin(String label) {
        selections.begins(selection());
        return editor.begin(label);
    }

    /// Cancels the gesture under way, if there is one.
    public void abandonGesture() {
        editor.abandonGesture();
    }

    public void undo() {
        editor.undo();
    }

    public void redo() {
        editor.redo();
    }

    /// Shows another environment.
    public void show(String environmentId) {
        guarded(() -> editor.show(environmentId));
    }

    public void tell(Message message) {
        happened.set(message.text());
        messages.accept(message);
    }

    /// What the file holds, as far as is known; what the document was opened with while it has none.
    public Design saved() {
        return editor.saved();
    }

    /// Says that the file holds the design no more, so that it counts as unsaved.
    public void lost() {
        editor.markLost();
    }

    public void saved(Design written, Path where) {
        file.set(Optional.of(where));
        editor.markSaved(written);
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (InvalidDesign | IllegalArgumentException e) {
            tell(Message.error(String.valueOf(e.getMessage())));
        }
    }

    private void changed(Editor.Change change) {
        Selection until = selection();
        refresh(change.kind() == Editor.Change.Kind.PREVIEWED ? reckonings::previewed : reckonings::changed);
        switch (change.kind()) {
            case UNDONE ->
                change.step().ifPresent(step -> reveal(step, selections.undone(step, design(), until), "Undone: "));
            case REDONE -> change.step().ifPresent(step -> reveal(step, selections.redone(step, design()), "Redone: "));
            case DONE -> {
                selections.done();
                follow(selection());
                change.step().ifPresent(step -> happened.set(step.label()));
                change.step().flatMap(step -> Additions.note(this, step)).ifPresent(this::tell);
            }
            case PREVIEWED, CANCELLED, SHOWN, SAVED -> follow(selection());
        }
    }

    /// Shows the view that a step changed, and selects and shows what was selected then.
    private void reveal(Step step, Selection then, String said) {
        shown.reveal(step);
        follow(then);
        shown.seek(selection());
        happened.set(said + step.label());
    }

    /// @param reckon has bills and findings follow
    private void refresh(Consumer<Design> reckon) {
        Design now = editor.design();
        String here = editor.environment();
        Deployment before = deployment.get();
        deployment.set(before.environment().id().equals(here) ? before.next(now) : Deployment.of(now, here));
        shown.follow(deployment());
        boolean changed = design.get() != now;
        design.set(now);
        environment.set(here);
        dirty.set(editor.dirty());
        undoLabel.set(editor.undoLabel().orElse(""));
        redoLabel.set(editor.redoLabel().orElse(""));
        if (changed) {
            reckon.accept(now);
        }
    }

    /// The names of environments by id, for labels.
    public String environmentName(String id) {
        return design().findEnvironment(id).map(Environment::name).orElse(id);
    }

    /// The resource with that id as it is in the environment shown, or as designed where it is absent there.
    public Optional<Resource> find(String resource) {
        return deployment().find(resource).or(() -> design().find(resource));
    }
}
