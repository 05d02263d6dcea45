package dev.skydraft.overlay;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is in the containers that a view draws closed, so that an overlay can tell of all of it together.
final class Piles {
    private final Deployment whole;
    private final Deployment drawn;
    private final Map<String, Map<String, Resource>> contents = new TreeMap<>();

    private Piles(Deployment whole, Deployment drawn) {
        this.whole = whole;
        this.drawn = drawn;
        drawn.resources().forEach(resource -> {
            if (resource.has(Trait.CLOSED)) {
                contents.put(resource.id(), new LinkedHashMap<>());
            }
        });
    }

    /// @param drawn what a view shows of it
    static Piles of(Deployment whole, Deployment drawn) {
        var piles = new Piles(whole, drawn);
        if (!piles.contents.isEmpty()) {
            whole.resources().forEach(piles::put);
        }
        return piles;
    }

    private void put(Resource resource) {
        for (Placement placement : resource.at()) {
            around(placement)
                    .flatMap(id -> Optional.ofNullable(contents.get(id)))
                    .ifPresent(pile -> pile.put(resource.id(), resource));
        }
    }

    /// The closed container around a placement.
    private Optional<String> around(Placement placement) {
        return whole.design().around(placement).stream()
                .map(Resource::id)
                .filter(contents::containsKey)
                .findFirst();
    }

    /// The closed containers.
    Set<String> containers() {
        return contents.keySet();
    }

    /// What is in a closed container, each resource once, in the order of ids.
    List<Resource> in(String container) {
        return List.copyOf(contents.getOrDefault(container, Map.of()).values());
    }

    /// The closed container as it is drawn.
    PlacementRef place(String container) {
        return new PlacementRef(
                container, drawn.resources().get(container).place().key());
    }

    /// What stands on the drawing for a resource: itself, or the closed containers that it is in.
    Set<String> standIns(String resource) {
        var found = new TreeSet<String>();
        for (Placement placement : whole.find(resource).map(Resource::at).orElse(List.<Placement>of())) {
            found.add(around(placement).orElse(resource));
        }
        return found;
    }
}
