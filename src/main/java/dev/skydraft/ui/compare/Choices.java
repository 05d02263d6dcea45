package dev.skydraft.ui.compare;

import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which environments of a design the user wants to see compared. Environments that come are compared until they are
/// left out; those that are gone are passed over.
final class Choices {
    private Optional<String> base = Optional.empty();
    private final Set<String> leftOut = new HashSet<>();

    String base(Design design) {
        return base.flatMap(design::findEnvironment)
                .map(Environment::id)
                .orElse(design.root().id());
    }

    List<String> chosen(Design design) {
        String compared = base(design);
        return design.environmentIds().stream()
                .filter(id -> !id.equals(compared) && !leftOut.contains(id))
                .toList();
    }

    void compareWith(String environment) {
        base = Optional.of(environment);
    }

    void choose(String environment, boolean wanted) {
        if (wanted) {
            leftOut.remove(environment);
        } else {
            leftOut.add(environment);
        }
    }
}
