package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Values;
import dev.skydraft.net.CidrBlock;
import dev.skydraft.net.CidrText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds resources and placements.
///
/// What is added is present in every environment: in the one that is shown, in what that is based on, and so, as any
/// difference has to be stated, in whatever else is based on these. Nothing is written into an environment.
public final class Adding {
    private Adding() {}

    /// Why a resource cannot be added there while that environment is shown; empty if it can.
    public static Optional<String> refusal(
            Design design, String environment, ResourceKind kind, Optional<String> container) {
        return Containment.refusal(design, kind, container)
                .or(() -> container.flatMap(c -> Presence.absence(design, environment, c)));
    }

    /// A new resource with one placement. A VPC gets the next free private block, a subnet the next free block of its
    /// VPC and the zone of its column.
    ///
    /// @param bounds relative to the container
    /// @throws IllegalArgumentException with the sentence of [Containment#refusal], if there is one
    public static Edit resource(Design design, ResourceKind kind, Optional<String> container, Bounds bounds) {
        Refusal.throwIf(Containment.refusal(design, kind, container));
        String name = new Names(design).take(kind.label());
        String key = Keys.next(design, kind, List.of(), container);
        Design room = Opening.of(design, container, bounds);
        Resource added = Resource.of(design.freeId(name), kind, name, placement(key, container, bounds))
                .withValues(values(design, kind, container, bounds));
        var ref = new PlacementRef(added.id(), key);
        return new Edit("Add " + name, Fitting.around(room.with(added), List.of(ref)), Selection.of(ref));
    }

    /// The same with bounds on the whole canvas. A container that is put around boxes adopts them.
    ///
    /// @throws IllegalArgumentException with the sentence of [Containment#refusal], if there is one
    public static Edit drawn(Design design, ResourceKind kind, Optional<String> container, Bounds absolute) {
        Edit edit = resource(design, kind, container, Places.relative(design, container, absolute));
        return kind.container()
                ? new Edit(edit.label(), Adopting.around(edit.design(), id(edit)), edit.selection())
                : edit;
    }

    /// Why a resource cannot be placed there too while that environment is shown; empty if it can.
    public static Optional<String> placementRefusal(
            Design design, String environment, String resource, Optional<String> container) {
        return placementRefusal(design, resource, container)
                .or(() -> Presence.absence(design, environment, resource))
                .or(() -> container.flatMap(c -> Presence.absence(design, environment, c)));
    }

    /// The containers that can hold one more placement of a resource while that environment is shown, and hold none
    /// yet.
    public static List<Resource> furtherPlaces(Design design, String environment, Resource resource) {
        Set<String> taken = resource.at().stream().flatMap(p -> p.in().stream()).collect(Collectors.toSet());
        return design.resources().stream()
                .filter(c -> c.kind().container() && !taken.contains(c.id()))
                .filter(c -> placementRefusal(design, environment, resource.id(), Optional.of(c.id()))
                        .isEmpty())
                .toList();
    }

    /// One more placement of a resource: the second one of a database is its standby.
    ///
    /// @param bounds relative to the container
    /// @throws IllegalArgumentException with a sentence if it is a container or cannot stand there
    public static Edit placement(Design design, String resource, Optional<String> container, Bounds bounds) {
        Refusal.throwIf(placementRefusal(design, resource, container));
        Resource before = design.resources().get(resource);
        String key = Keys.next(design, before.kind(), before.at(), container);
        Design room = Opening.of(design, container, bounds);
        Design placed = room.with(room.resources().get(resource).with(placement(key, container, bounds)));
        var ref = new PlacementRef(resource, key);
        String label = "Place " + before.name() + " " + Wording.in(container.flatMap(design::find)) + " too";
        return new Edit(label, Fitting.around(placed, List.of(ref)), Selection.of(ref));
    }

    private static Optional<String> placementRefusal(Design design, String resource, Optional<String> container) {
        Resource placed = design.resources().get(resource);
        return placed.kind().container()
                ? Optional.of(quoted(placed.name()) + " is a container, which has one place only")
                : Containment.refusal(design, placed.kind(), container);
    }

    private static String id(Edit added) {
        return added.selection().resources().iterator().next();
    }

    private static Placement placement(String key, Optional<String> container, Bounds bounds) {
        return new Placement(key, container, bounds, 0, false, Values.NONE);
    }

    private static Values values(Design design, ResourceKind kind, Optional<String> container, Bounds bounds) {
        if (kind.has(Trait.NETWORK)) {
            return withBlock(Values.NONE, Allocation.network(design));
        }
        if (kind.has(Trait.SUBNET)) {
            Optional<CidrBlock> block =
                    Networks.around(design, container).flatMap(n -> Allocation.subnet(design, n.id()));
            return withBlock(Values.NONE.with(Networking.ZONE, Zones.guess(design, container, bounds)), block);
        }
        return Values.NONE;
    }

    private static Values withBlock(Values values, Optional<CidrBlock> block) {
        return block.map(b -> values.with(Networking.CIDR, CidrText.of(b.toString())))
                .orElse(values);
    }
}
