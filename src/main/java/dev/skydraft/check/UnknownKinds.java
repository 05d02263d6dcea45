package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.change.Wording;
import dev.skydraft.design.Deployment;
import java.util.List;
import java.util.stream.Stream;

/// Kinds that this version does not know are kept and drawn, but neither checked nor priced.
final class UnknownKinds implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        Stream<Finding> resources = deployment.resources().stream()
                .filter(r -> !r.kind().known())
                .map(r -> finding(r.id(), quoted(r.name()), r.kind().id()));
        Stream<Finding> connections = deployment.connections().stream()
                .filter(c -> !c.kind().known())
                .map(c -> finding(
                        c.id(),
                        "The connection " + quoted(Wording.name(deployment.design(), c)),
                        c.kind().id()));
        return Stream.concat(resources, connections);
    }

    private static Finding finding(String id, String subject, String kind) {
        String sentence = "%s is of the kind %s, which this version does not know; its cost is unknown"
                .formatted(subject, quoted(kind));
        return Finding.warning("kind.unknown", List.of(id), sentence);
    }
}
