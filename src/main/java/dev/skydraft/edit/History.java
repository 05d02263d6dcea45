package dev.skydraft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps done and undone. Keeps whole designs, which share their untouched elements.
final class History {
    private final List<Step> steps = new ArrayList<>();
    private int done;

    void add(Step step) {
        steps.subList(done, steps.size()).clear();
        steps.add(step);
        done = steps.size();
    }

    Optional<Step> nextUndo() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
    }

    Optional<Step> nextRedo() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
    }

    void undone() {
        done--;
    }

    void redone() {
        done++;
    }
}
