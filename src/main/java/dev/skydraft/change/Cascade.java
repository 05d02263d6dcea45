package dev.skydraft.change;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All that goes with what is deleted: a container takes along what stands in it, a resource goes with its last
/// placement, a connection with an end, a security group with its network.
///
/// @param before the design that it is deleted from
/// @param resources ids of those that go as a whole
record Cascade(
        Design before,
        Set<PlacementRef> placements,
        Set<String> resources,
        Set<String> connections,
        Set<String> groups) {

    static Cascade of(Design design, Selection selection) {
        Set<PlacementRef> placements = Places.withContents(design, selection.placements());
        Set<String> resources = design.resources().stream()
                .filter(r -> Places.refs(r).allMatch(placements::contains))
                .map(Resource::id)
                .collect(Collectors.toSet());
        Set<String> connections = design.connections().stream()
                .filter(c -> selection.connections().contains(c.id())
                        || resources.contains(c.from())
                        || resources.contains(c.to()))
                .map(Connection::id)
                .collect(Collectors.toSet());
        return new Cascade(design, placements, resources, connections, groupsOf(design, resources));
    }

    static Cascade ofGroup(Design design, String group) {
        return new Cascade(design, Set.of(), Set.of(), Set.of(), Set.of(group));
    }

    private static Set<String> groupsOf(Design design, Set<String> networks) {
        return design.groups().stream()
                .filter(g -> networks.contains(g.network()))
                .map(SecurityGroup::id)
                .collect(Collectors.toSet());
    }

    /// The design without all of it, and without a word about it in groups, rules and environments. A standby that
    /// outlives its primary takes its part.
    Design after() {
        Design after = before.withResources(before.resources().map(this::remaining))
                .withConnections(before.connections().keep(c -> !connections.contains(c.id())))
                .withGroups(before.groups().map(this::remaining))
                .withEnvironments(
                        before.environments().stream().map(this::remaining).toList())
                .withViews(
                        before.views().stream().map(v -> v.without(this::gone)).toList());
        return Bending.follow(before, after);
    }

    private Optional<Resource> remaining(Resource resource) {
        if (resources.contains(resource.id())) {
            return Optional.empty();
        }
        List<String> memberships =
                resource.groups().stream().filter(g -> !groups.contains(g)).toList();
        Resource left = memberships.size() == resource.groups().size() ? resource : resource.withGroups(memberships);
        List<Placement> at = left.at().stream()
                .filter(p -> !placements.contains(new PlacementRef(left.id(), p.key())))
                .toList();
        return Optional.of(at.size() == left.at().size() ? left : left.withAt(Keys.promoted(at)));
    }

    private Optional<SecurityGroup> remaining(SecurityGroup group) {
        if (groups.contains(group.id())) {
            return Optional.empty();
        }
        List<SecurityGroup.Rule> rules = group.rules().stream()
                .filter(rule -> !groups.contains(rule.peer()))
                .toList();
        return Optional.of(rules.size() == group.rules().size() ? group : group.withRules(rules));
    }

    private Environment remaining(Environment environment) {
        Environment left = environment;
        for (String element : environment.overrides().keySet()) {
            left = gone(element) ? left.withOverride(element, Values.NONE) : left;
        }
        for (String ref : environment.present().keySet()) {
            left = goneRef(ref) ? left.withPresent(ref, null) : left;
        }
        return left;
    }

    private boolean gone(String element) {
        return resources.contains(element) || connections.contains(element) || groups.contains(element);
    }

    /// Whether what an environment speaks of, an element or a placement, is gone or has become the primary.
    private boolean goneRef(String ref) {
        String[] parts = ref.split("/", 2);
        if (gone(parts[0]) || parts.length < 2) {
            return gone(parts[0]);
        }
        return placements.contains(new PlacementRef(parts[0], parts[1])) || promoted(parts[0], parts[1]);
    }

    private boolean promoted(String resource, String key) {
        Optional<Resource> old = before.find(resource);
        return old.flatMap(r -> r.placement(key)).isPresent()
                && old.flatMap(this::remaining).flatMap(r -> r.placement(key)).isEmpty();
    }

    /// The elements beyond a selection that go with it, as counts: "3 resources and 5 connections"; empty for none.
    String besides(Selection selection) {
        long resourcesTouched = placements.stream()
                .map(PlacementRef::resource)
                .filter(r -> !selection.resources().contains(r))
                .distinct()
                .count();
        long connectionsGone = connections.stream()
                .filter(c -> !selection.connections().contains(c))
                .count();
        return Wording.counts((int) resourcesTouched, (int) connectionsGone, groups.size());
    }
}
