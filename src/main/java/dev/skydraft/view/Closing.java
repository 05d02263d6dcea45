package dev.skydraft.view;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.design.View;
import dev.skydraft.kind.Trait;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which containers a view draws closed, and how much is in each.
final class Closing {
    private final Design design;
    private final Set<String> collapsed;
    private final Map<String, Optional<String>> outermost = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Closing(Design design, View view) {
        this.design = design;
        this.collapsed = view.collapsed();
    }

    static Closing of(Deployment deployment, View view, Matching matching) {
        var closing = new Closing(deployment.design(), view);
        if (!view.collapsed().isEmpty()) {
            deployment.resources().forEach(r -> closing.count(r, matching));
        }
        return closing;
    }

    /// Counts a resource once in each closed container that it stands in; what is only drawn is no resource.
    private void count(Resource resource, Matching matching) {
        if (!resource.has(Trait.DRAWING)) {
            resource.at().stream()
                    .filter(p -> matching.met(resource.id(), p))
                    .flatMap(p -> around(p).stream())
                    .distinct()
                    .forEach(container -> counts.merge(container, 1, Integer::sum));
        }
    }

    boolean closes(String resource) {
        return collapsed.contains(resource)
                && design.find(resource).filter(r -> r.kind().container()).isPresent();
    }

    /// "5 resources"
    String content(String container) {
        int count = counts.getOrDefault(container, 0);
        return count == 0 ? "empty" : count == 1 ? "1 resource" : count + " resources";
    }

    /// The outermost closed container around a placement.
    Optional<String> around(Placement placement) {
        return collapsed.isEmpty() ? Optional.empty() : placement.in().flatMap(this::outermost);
    }

    private Optional<String> outermost(String container) {
        Optional<String> known = outermost.get(container);
        if (known != null) {
            return known;
        }
        Optional<String> found = design.find(container)
                .flatMap(c -> around(c.place()))
                .or(() -> closes(container) ? Optional.of(container) : Optional.empty());
        outermost.put(container, found);
        return found;
    }
}
