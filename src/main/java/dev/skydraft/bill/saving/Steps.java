package dev.skydraft.bill.saving;

import dev.skydraft.design.Design;
import java.util.List;
import java.util.function.Predicate;

/// A change that is made of one or more values for each of several resources, any of which can be left as they are.
record Steps(List<Step<?>> all) implements Tip.Change {
    Steps {
        all = List.copyOf(all);
    }

    @Override
    public Design in(Design design, String environment) {
        Design changed = design;
        for (Step<?> step : all) {
            changed = step.in(changed, environment);
        }
        return changed;
    }

    /// Those for some of the resources.
    Steps of(Predicate<String> wanted) {
        return new Steps(all.stream().filter(s -> wanted.test(s.resource())).toList());
    }

    /// Ids, each once, in the order of the steps.
    List<String> resources() {
        return all.stream().map(Step::resource).distinct().toList();
    }
}
