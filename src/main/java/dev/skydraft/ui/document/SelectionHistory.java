package dev.skydraft.ui.document;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.edit.Step;
import java.util.ArrayList;
import java.util.HashSet;
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
    Selection undone(Step step, Design design, Selection selected) {
        Selection before = steps.get(--done).before();
        steps.set(done, new Around(before, selected));
        return seen(before, step, design);
    }

    /// What to select now that a step is done again.
    Selection redone(Step step, Design design) {
        return seen(steps.get(done++).after(), step, design);
    }

    /// What was selected then, or what the step touched where that lies elsewhere, so that the eye finds it.
    private static Selection seen(Selection then, Step step, Design design) {
        Selection alive = then.in(design);
        Selection touched = touched(step, design);
        return touched.isEmpty() || touched.meets(alive) ? alive : touched;
    }

    private static Selection touched(Step step, Design design) {
        var placements = new HashSet<PlacementRef>();
        var connections = new HashSet<String>();
        for (String id : step.touched()) {
            Selection touched = Selection.ofElement(design, id);
            placements.addAll(touched.placements());
            connections.addAll(touched.connections());
        }
        return new Selection(placements, connections);
    }
}
