package dev.skydraft.ui.outline;

import dev.skydraft.change.Wording;
import dev.skydraft.check.Finding;
import dev.skydraft.check.Severity;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.ui.spoken.FindingWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How placements and connections read in the outline: "TaskFlow API → RDS PostgreSQL, S3 static files", and in full
/// sentences where they are read out.
final class OutlineWords {
    /// As many targets as are named in a line.
    private static final int NAMED = 2;

    private final Deployment deployment;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, List<Connection>> links = new HashMap<>();

    OutlineWords(Deployment deployment, List<Finding> found) {
        this.deployment = deployment;
        found.forEach(f -> f.elements()
                .forEach(id ->
                        findings.computeIfAbsent(id, _ -> new ArrayList<>()).add(f)));
        deployment.design().connections().forEach(c -> link(c.from(), c));
        deployment.design().connections().stream()
                .filter(c -> !c.to().equals(c.from()))
                .forEach(c -> link(c.to(), c));
    }

    private void link(String resource, Connection connection) {
        links.computeIfAbsent(resource, _ -> new ArrayList<>()).add(connection);
    }

    /// The connections of a resource: those that it starts, then those that it is the target of.
    List<Connection> links(String resource) {
        return links.getOrDefault(resource, List.of());
    }

    OutlineRow place(Resource designed, Placement placement) {
        Resource resource = deployment.find(designed.id()).orElse(designed);
        var ref = new PlacementRef(resource.id(), placement.key());
        boolean absent = !deployment.has(ref);
        String name = resource.name().isBlank() ? resource.kind().label() : resource.name();
        String part = part(designed, placement);
        String gone = absent ? "absent in " + deployment.environment().name() : "";
        String targets = targets(resource);
        return new OutlineRow(
                new OutlineRow.Key.Place(ref),
                resource.kind(),
                name,
                joined("  ", part, targets, gone),
                joined(
                        ", ",
                        name,
                        Wording.inSentence(resource.kind().label()),
                        part,
                        gone,
                        FindingWords.of(about(resource.id())),
                        connections(resource.id())),
                worst(resource.id()),
                absent);
    }

    OutlineRow link(PlacementRef at, Connection designed) {
        Optional<Connection> here = deployment.connections().find(designed.id());
        Connection connection = here.orElse(designed);
        boolean out = connection.from().equals(at.resource());
        Resource other = deployment.design().resources().get(out ? connection.to() : connection.from());
        String facts = connection
                .kind()
                .summary()
                .of(connection.values(), deployment.settings().provider());
        String gone = here.isEmpty() ? "absent in " + deployment.environment().name() : "";
        return new OutlineRow(
                new OutlineRow.Key.Link(at, connection.id()),
                other.kind(),
                (out ? "→ " : "← ") + other.name(),
                joined("  ", connection.name(), facts, gone),
                joined(
                        ", ",
                        "connection " + (out ? "to " : "from ") + other.name(),
                        connection.name(),
                        facts,
                        gone,
                        FindingWords.of(about(connection.id()))),
                worst(connection.id()),
                here.isEmpty());
    }

    private static String joined(String separator, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String part(Resource resource, Placement placement) {
        if (resource.at().size() == 1) {
            return "";
        }
        return switch (placement.role()) {
            case PRIMARY -> "primary";
            case STANDBY -> "standby";
            case MEMBER -> placement.key();
        };
    }

    /// "→ RDS PostgreSQL, S3 static files +2", what carries requests first.
    private String targets(Resource resource) {
        List<String> names = links(resource.id()).stream()
                .filter(c -> c.from().equals(resource.id())
                        && deployment.connections().has(c.id()))
                .sorted(Comparator.comparing(c -> c.kind().dotted()))
                .map(c -> Wording.name(deployment.design(), c.to()))
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        String more = names.size() > NAMED ? " +" + (names.size() - NAMED) : "";
        return "→ " + String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + more;
    }

    private String connections(String resource) {
        int count = links(resource).size();
        return count == 0 ? "" : Wording.count(count, "connection");
    }

    private List<Finding> about(String element) {
        return findings.getOrDefault(element, List.of());
    }

    private Optional<Severity> worst(String element) {
        return about(element).stream().map(Finding::severity).min(Comparator.naturalOrder());
    }
}
