package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where placements stand: in which containers, and where on the whole canvas.
public final class Places {
    private Places() {}

    public static Optional<Placement> find(Design design, PlacementRef ref) {
        return design.find(ref.resource()).flatMap(r -> r.placement(ref.key()));
    }

    /// Whether a design has what an environment speaks of: an element, or a placement written `resource/key`.
    static boolean has(Design design, String ref) {
        String[] parts = ref.split("/", 2);
        return parts.length < 2
                ? design.hasId(ref)
                : find(design, new PlacementRef(parts[0], parts[1])).isPresent();
    }

    /// The reference to the only placement of a container, or to the first one of anything else.
    public static PlacementRef first(Resource resource) {
        return new PlacementRef(resource.id(), resource.place().key());
    }

    public static Stream<PlacementRef> refs(Resource resource) {
        return resource.at().stream().map(p -> new PlacementRef(resource.id(), p.key()));
    }

    /// The bounds on the whole canvas rather than in the container.
    public static Bounds absolute(Design design, Placement placement) {
        Bounds bounds = placement.bounds();
        for (Resource container : design.around(placement)) {
            Bounds around = container.place().bounds();
            bounds = bounds.movedBy(around.x(), around.y());
        }
        return bounds;
    }

    /// The same of a placement that the design may no longer have.
    public static Optional<Bounds> absolute(Design design, PlacementRef ref) {
        return find(design, ref).map(placement -> absolute(design, placement));
    }

    /// Bounds on the whole canvas as bounds in a container, or unchanged for the bare canvas.
    public static Bounds relative(Design design, Optional<String> container, Bounds absolute) {
        return container
                .flatMap(design::find)
                .map(c -> absolute(design, c.place()))
                .map(c -> absolute.movedBy(-c.x(), -c.y()))
                .orElse(absolute);
    }

    /// The smallest box around what stands directly in a container, relative to its corner; empty for an empty one.
    public static Optional<Bounds> content(Design design, String container) {
        return design.contents(container).stream()
                .flatMap(ref -> find(design, ref).stream())
                .map(Placement::bounds)
                .reduce(Bounds::union);
    }

    /// Those of some placements that stand in none of the others, and that the design has.
    public static List<PlacementRef> outermost(Design design, Collection<PlacementRef> refs) {
        Set<String> containers = containers(design, refs);
        return refs.stream()
                .filter(ref -> find(design, ref)
                        .filter(p -> design.around(p).stream().noneMatch(c -> containers.contains(c.id())))
                        .isPresent())
                .sorted()
                .toList();
    }

    /// Some placements and everything that stands in them, however deep.
    public static Set<PlacementRef> withContents(Design design, Collection<PlacementRef> refs) {
        var all = new TreeSet<PlacementRef>();
        refs.stream().filter(ref -> find(design, ref).isPresent()).forEach(all::add);
        Set<String> containers = nested(design, containers(design, refs));
        if (!containers.isEmpty()) {
            design.resources()
                    .forEach(r -> r.at().stream()
                            .filter(p -> p.in().isPresent() && containers.contains(p.in().get()))
                            .forEach(p -> all.add(new PlacementRef(r.id(), p.key()))));
        }
        return all;
    }

    /// The resources all of whose placements are among some, or stand in them, however deep.
    public static Set<String> wholly(Design design, Collection<PlacementRef> refs) {
        Set<PlacementRef> all = withContents(design, refs);
        return all.stream()
                .map(PlacementRef::resource)
                .filter(id -> refs(design.resources().get(id)).allMatch(all::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Some containers and all that stand in them.
    private static Set<String> nested(Design design, Set<String> containers) {
        var nested = new HashSet<>(containers);
        if (!containers.isEmpty()) {
            design.resources().stream()
                    .filter(r -> r.kind().container())
                    .filter(r -> design.around(r.place()).stream().anyMatch(c -> containers.contains(c.id())))
                    .forEach(r -> nested.add(r.id()));
        }
        return nested;
    }

    /// The design with the bounds of everything directly in a container moved.
    static Design shiftContents(Design design, String container, int dx, int dy) {
        Predicate<Placement> inside = p -> p.isIn(container);
        return dx == 0 && dy == 0
                ? design
                : design.withResources(design.resources()
                        .map(r -> Optional.of(
                                r.at().stream().noneMatch(inside) ? r : r.withAt(shifted(r, inside, dx, dy)))));
    }

    private static List<Placement> shifted(Resource resource, Predicate<Placement> which, int dx, int dy) {
        return resource.at().stream()
                .map(p -> which.test(p) ? p.withBounds(p.bounds().movedBy(dx, dy)) : p)
                .toList();
    }

    private static Set<String> containers(Design design, Collection<PlacementRef> refs) {
        return refs.stream()
                .flatMap(ref -> design.find(ref.resource()).stream())
                .filter(r -> r.kind().container())
                .map(Resource::id)
                .collect(Collectors.toSet());
    }
}
