package dev.skydraft.ui.document;

import dev.skydraft.change.Selection;
import java.util.ArrayList;
import java.util.List;

/// What was selected before and after each step, in step with the history of the editor.
final class SelectionHistory {
    private final List<Around> steps = new ArrayList<>();
    private int done;
    private Selection start = Selection.NONE;

    private record Around(Selection before, Selection after) {}

    /// Says what is selected where an edit begins that may become a step.
    void begins(Selection selected) {
        start = selected;
    }

    void done() {
        steps.subList(done, steps.size()).clear();
        steps.add(new Around(start, Selection.NONE));
        done++;
    }

    /// What to select now that a step is undone, and keeps what is selected until now for doing it again.
    Selection undone(Selection selected) {
        Selection before = steps.get(--done).before();
        steps.set(done, new Around(before, selected));
        return before;
    }

    /// What to select now that a step is done again.
    Selection redone() {
        return steps.get(done++).after();
    }
}
