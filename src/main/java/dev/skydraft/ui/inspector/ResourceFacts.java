package dev.skydraft.ui.inspector;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Role;
import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the inspector says about a resource beside its fields.
///
/// @param path the containers around one placement, outermost first
/// @param placements where it stands in the design
/// @param groups the security groups that it can be a member of
/// @param absent true if the environment shown does not have it
record ResourceFacts(List<Crumb> path, List<Place> placements, List<Membership> groups, boolean absent) {
    static final ResourceFacts NONE = new ResourceFacts(List.of(), List.of(), List.of(), false);

    /// A container on the way to the resource.
    record Crumb(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// A placement: where it is, its zone and part, and whether the environment shown has it.
    record Place(PlacementRef ref, String where, String detail, boolean present) {}

    /// A security group of a network that the resource stands in.
    record Membership(String group, String name, String rules, boolean member) {}

    /// @param selected tells which placement the path leads to; the first one, if none of the resource's is selected
    static ResourceFacts of(Deployment deployment, String id, Selection selected) {
        return deployment
                .design()
                .find(id)
                .map(resource -> of(deployment, resource, selected))
                .orElse(NONE);
    }

    private static ResourceFacts of(Deployment deployment, Resource resource, Selection selected) {
        Design design = deployment.design();
        Placement shown = resource.at().stream()
                .filter(p -> selected.has(new PlacementRef(resource.id(), p.key())))
                .findFirst()
                .orElse(resource.at().getFirst());
        List<Crumb> path = design.around(shown).reversed().stream()
                .map(c -> new Crumb(c.id(), c.name()))
                .toList();
        List<Place> places =
                resource.at().stream().map(p -> place(deployment, resource, p)).toList();
        boolean absent = deployment.find(resource.id()).isEmpty();
        return new ResourceFacts(path, places, memberships(design, resource), absent);
    }

    private static Place place(Deployment deployment, Resource resource, Placement placement) {
        Design design = deployment.design();
        var ref = new PlacementRef(resource.id(), placement.key());
        String where = design.container(placement).map(Resource::name).orElse("Canvas");
        var details = new ArrayList<String>();
        deployment.zone(placement).map(Networking.ZONE::labelOf).ifPresent(details::add);
        if (placement.role() != Role.MEMBER) {
            details.add(placement.role().name().toLowerCase(Locale.ROOT));
        }
        return new Place(ref, where, String.join(", ", details), deployment.has(ref));
    }

    private static List<Membership> memberships(Design design, Resource resource) {
        if (!resource.has(Trait.GUARDED)) {
            return List.of();
        }
        List<String> networks = resource.at().stream()
                .flatMap(p -> design.around(p).stream())
                .filter(c -> c.has(Trait.NETWORK))
                .map(Resource::id)
                .toList();
        return design.groups().stream()
                .filter(g -> networks.contains(g.network()) || resource.groups().contains(g.id()))
                .map(g -> new Membership(
                        g.id(), g.name(), rules(design, g), resource.groups().contains(g.id())))
                .toList();
    }

    private static String rules(Design design, SecurityGroup group) {
        Stream<String> rules = group.rules().stream().map(rule -> RuleText.of(design, rule));
        return Optional.of(String.join("; ", rules.toList()))
                .filter(text -> !text.isEmpty())
                .orElse("no rules");
    }
}
