package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.Containment;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Scope;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A resource must stand where its kind lives.
final class Misplaced implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        Design design = deployment.design();
        Map<Optional<String>, Set<Scope>> opened = new HashMap<>();
        return deployment.resources().stream()
                .flatMap(r -> r.at().stream()
                        .filter(p -> Collections.disjoint(
                                r.kind().livesIn(), opened.computeIfAbsent(p.in(), c -> Containment.opened(design, c))))
                        .map(p -> finding(design, r, p)));
    }

    private static Finding finding(Design design, Resource resource, Placement placement) {
        String sentence = "%s stands %s, but its kind, %s, lives %s"
                .formatted(
                        quoted(resource.name()),
                        Wording.in(design.container(placement)),
                        Wording.inSentence(resource.kind().label()),
                        Containment.home(resource.kind()));
        return Finding.error("scope.misplaced", List.of(resource.id()), sentence);
    }
}
