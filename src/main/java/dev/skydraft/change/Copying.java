package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Elements;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Takes copies of what is selected: resources with the selected placements, all that stands in selected containers,
/// the connections between copied resources, and the security groups of copied VPCs.
public final class Copying {
    private Copying() {}

    public static Clip copy(Design design, Selection selection) {
        return new Clip(part(design, selection, Places::has), List.of(), false);
    }

    /// A clip that pasting moves; [Deleting#everywhere] takes the selection itself away. It remembers also what
    /// environments say about placements that stay, as these may lose their part to what is cut.
    public static Clip cut(Design design, Selection selection) {
        Design part = part(design, selection, (p, ref) -> p.hasId(ref.split("/", 2)[0]));
        return new Clip(
                part,
                design.connections()
                        .keep(c -> part.resources().has(c.from())
                                != part.resources().has(c.to())),
                true);
    }

    private static Design part(Design design, Selection selection, BiPredicate<Design, String> remembered) {
        Set<PlacementRef> refs = Places.withContents(design, selection.placements());
        Elements<Resource> resources = design.resources().map(r -> copied(design, r, refs));
        Design part = design.withResources(resources)
                .withConnections(design.connections().keep(c -> resources.has(c.from()) && resources.has(c.to())))
                .withGroups(design.groups().keep(g -> resources.has(g.network())));
        return part.withEnvironments(part.environments().stream()
                .map(e -> about(part, e, remembered))
                .toList());
    }

    private static Optional<Resource> copied(Design design, Resource resource, Set<PlacementRef> refs) {
        List<Placement> at = resource.at().stream()
                .filter(p -> refs.contains(new PlacementRef(resource.id(), p.key())))
                .map(p -> inClip(design, p, refs) ? p : onCanvas(design, p))
                .toList();
        return at.isEmpty() ? Optional.empty() : Optional.of(resource.withAt(at));
    }

    private static boolean inClip(Design design, Placement placement, Set<PlacementRef> refs) {
        return design.container(placement)
                .filter(c -> refs.contains(Places.first(c)))
                .isPresent();
    }

    private static Placement onCanvas(Design design, Placement placement) {
        return placement.withBounds(Places.absolute(design, placement)).withIn(Optional.empty());
    }

    /// What an environment says about the elements of a part of its design.
    private static Environment about(Design part, Environment environment, BiPredicate<Design, String> remembered) {
        return new Environment(
                environment.id(),
                environment.name(),
                environment.basedOn(),
                Values.NONE,
                kept(environment.overrides(), part::hasId),
                kept(environment.present(), ref -> remembered.test(part, ref)),
                Values.NONE);
    }

    private static <T> Keyed<T> kept(Keyed<T> entries, Predicate<String> wanted) {
        var kept = new TreeMap<>(entries);
        kept.keySet().removeIf(wanted.negate());
        return Keyed.of(kept);
    }
}
