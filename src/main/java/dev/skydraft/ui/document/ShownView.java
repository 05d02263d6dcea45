package dev.skydraft.ui.document;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.edit.Step;
import dev.skydraft.view.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The view of a document that the canvas shows, and what it draws of the deployment. Which one that is, is no step of
/// the history.
public final class ShownView {
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.ALL);
    private final ReadOnlyObjectWrapper<Deployment> drawn = new ReadOnlyObjectWrapper<>();
    private final List<Consumer<Selection>> seekers = new ArrayList<>();
    private Deployment whole;

    /// The deployment of which something is drawn.
    private Deployment drawnOf;

    ShownView(Deployment whole) {
        this.whole = whole;
        this.drawnOf = whole;
        this.drawn.set(whole);
        follow(whole);
    }

    /// As the design has it; another object after every change of it.
    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public View view() {
        return view.get();
    }

    /// What of the deployment the canvas draws: all of it where the view shows everything.
    public ReadOnlyObjectProperty<Deployment> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    public Deployment drawn() {
        return drawn.get();
    }

    /// Shows another view of the design; [View#ALL] if it has none with that id.
    public void show(String id) {
        become(whole.design().view(id).orElse(whole.design().tabs().getFirst()));
    }

    /// Has whoever draws the document told what is to come into view.
    public void onSought(Consumer<Selection> show) {
        seekers.add(show);
    }

    void seek(Selection sought) {
        seekers.forEach(show -> show.accept(sought));
    }

    void follow(Deployment now) {
        whole = now;
        show(view().id());
    }

    private void become(View now) {
        boolean same = now == view();
        drawn.set(same ? Shown.next(drawn(), drawnOf, whole, now) : Shown.next(drawn(), whole, now));
        drawnOf = whole;
        view.set(now);
    }

    /// Undo and redo show the view that they change.
    void reveal(Step step) {
        Design before = step.before();
        whole.design().views().stream()
                .filter(v ->
                        !before.views().contains(v) || !step.after().views().contains(v))
                .findFirst()
                .ifPresent(v -> show(v.id()));
    }
}
