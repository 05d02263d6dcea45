package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What may stand where. Containment is by scope: a container opens one, a kind lives in one or more.
public final class Containment {
    private static final Set<Scope> CANVAS = Collections.unmodifiableSet(EnumSet.of(Scope.GLOBAL, Scope.REGION));

    private Containment() {}

    /// The scopes that a container opens, or the bare canvas where it is empty. A group or frame opens what is open
    /// where it stands.
    public static Set<Scope> opened(Design design, Optional<String> container) {
        Optional<Resource> next = container.flatMap(design::find);
        while (next.isPresent()) {
            if (next.get().kind().opens().isPresent()) {
                return Set.of(next.get().kind().opens().get());
            }
            next = design.container(next.get().place());
        }
        return CANVAS;
    }

    /// Whether a kind lives in a scope that the container, or the bare canvas, opens.
    static boolean allowed(Design design, ResourceKind kind, Optional<String> container) {
        return !Collections.disjoint(kind.livesIn(), opened(design, container));
    }

    /// Why a resource of that kind cannot stand there, in one sentence; empty if it can.
    public static Optional<String> refusal(Design design, ResourceKind kind, Optional<String> container) {
        Optional<Resource> into = container.flatMap(design::find);
        if (into.isPresent() && !into.get().kind().container()) {
            return Optional.of(quoted(into.get().name()) + " holds no other resources");
        }
        return allowed(design, kind, container)
                ? Optional.empty()
                : Optional.of("%s lives %s, not %s".formatted(kind.label(), home(kind), Wording.in(into)));
    }

    /// Where a kind lives: "in a region, outside any VPC, or in a subnet".
    public static String home(ResourceKind kind) {
        return kind.livesIn().stream().sorted().map(Scope::where).collect(Collectors.joining(", or "));
    }

    /// Why those placements cannot move into a container, or onto the bare canvas; empty if they can. What stays in its
    /// container is always allowed.
    public static Optional<String> refusal(Design design, Collection<PlacementRef> moved, Optional<String> container) {
        return Places.outermost(design, moved).stream()
                .flatMap(ref -> refusal(design, ref, container).stream())
                .findFirst();
    }

    private static Optional<String> refusal(Design design, PlacementRef ref, Optional<String> container) {
        Resource resource = design.resources().get(ref.resource());
        boolean stays = Places.find(design, ref).map(Placement::in).equals(Optional.of(container));
        if (stays) {
            return Optional.empty();
        }
        if (container.isPresent() && loops(design, resource, container.get())) {
            return Optional.of(quoted(resource.name()) + " cannot stand in itself");
        }
        return carried(design, resource)
                .flatMap(r -> refusal(design, r.kind(), container).stream())
                .findFirst();
    }

    private static boolean loops(Design design, Resource moved, String container) {
        return container.equals(moved.id())
                || design.find(container).stream()
                        .flatMap(c -> design.around(c.place()).stream())
                        .anyMatch(c -> c.id().equals(moved.id()));
    }

    /// The resource and, for a group or frame, what stands in it and so comes to stand in the new scope too.
    private static Stream<Resource> carried(Design design, Resource resource) {
        Stream<Resource> contents = resource.has(Trait.TRANSPARENT)
                ? design.contents(resource.id()).stream()
                        .map(ref -> design.resources().get(ref.resource()))
                        .flatMap(r -> carried(design, r))
                : Stream.empty();
        return Stream.concat(Stream.of(resource), contents);
    }
}
