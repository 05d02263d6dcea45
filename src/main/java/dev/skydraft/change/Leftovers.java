package dev.skydraft.change;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What no environment has any more after a change has no place in the design either: it could be seen only as a ghost.
final class Leftovers {
    private Leftovers() {}

    /// The design after a change without what some environment had before and none has now. What was a ghost before
    /// stays, and so does the primary of a standby, which would take its place, with the containers of the primary.
    static Design swept(Design before, Design after) {
        Set<PlacementRef> placements = placements(before);
        Set<PlacementRef> present = placements(after);
        placements.removeAll(present);
        Set<String> standing = present.stream().map(PlacementRef::resource).collect(Collectors.toSet());
        placements.stream()
                .filter(ref -> ref.key().equals(Keys.PRIMARY) && standing.contains(ref.resource()))
                .toList()
                .forEach(primary -> placements.removeAll(withContainers(after, primary)));
        Set<String> connections = connections(before);
        connections.removeAll(connections(after));
        Selection left = new Selection(placements, connections).in(after);
        return left.isEmpty() ? after : Deleting.everywhere(after, left).design();
    }

    private static Set<PlacementRef> withContainers(Design design, PlacementRef ref) {
        var refs = new HashSet<>(Set.of(ref));
        Optional<String> in =
                design.find(ref.resource()).flatMap(r -> r.placement(ref.key())).flatMap(Placement::in);
        while (in.isPresent()) {
            Resource container = design.resources().get(in.get());
            refs.addAll(refs(container).toList());
            in = container.place().in();
        }
        return refs;
    }

    private static Set<PlacementRef> placements(Design design) {
        return deployments(design)
                .flatMap(d -> d.resources().stream())
                .distinct()
                .flatMap(Leftovers::refs)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<PlacementRef> refs(Resource resource) {
        return Places.refs(resource);
    }

    private static Set<String> connections(Design design) {
        return deployments(design)
                .flatMap(d -> d.connections().stream())
                .map(Connection::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Deployment> deployments(Design design) {
        return design.environmentIds().stream().map(id -> Deployment.of(design, id));
    }
}
