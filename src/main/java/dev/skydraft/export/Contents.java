package dev.skydraft.export;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in which container of a deployment, top-down and left to right as it is drawn.
public final class Contents {
    private static final Comparator<Item> AS_DRAWN = Comparator.<Item>comparingInt(
                    i -> i.placement().bounds().y())
            .thenComparingInt(i -> i.placement().bounds().x())
            .thenComparing(Item::ref);

    /// One placement with its resource.
    public record Item(Resource resource, Placement placement) {
        public PlacementRef ref() {
            return new PlacementRef(resource.id(), placement.key());
        }

        public boolean container() {
            return resource.kind().container();
        }
    }

    private final Deployment deployment;
    private final Map<Optional<String>, List<Item>> byContainer;

    private Contents(Deployment deployment, Map<Optional<String>, List<Item>> byContainer) {
        this.deployment = deployment;
        this.byContainer = byContainer;
    }

    public static Contents of(Deployment deployment) {
        var byContainer = new HashMap<Optional<String>, List<Item>>();
        for (Resource resource : deployment.resources()) {
            for (Placement placement : resource.at()) {
                byContainer
                        .computeIfAbsent(placement.in(), c -> new ArrayList<>())
                        .add(new Item(resource, placement));
            }
        }
        byContainer.values().forEach(items -> items.sort(AS_DRAWN));
        return new Contents(deployment, byContainer);
    }

    /// What stands on the bare canvas.
    public List<Item> roots() {
        return byContainer.getOrDefault(Optional.<String>empty(), List.of());
    }

    /// What stands directly in a container; nothing where the item is none.
    public List<Item> in(Item container) {
        return container.container()
                ? byContainer.getOrDefault(Optional.of(container.resource().id()), List.of())
                : List.of();
    }

    /// @throws java.util.NoSuchElementException if the placement is absent
    public Item find(PlacementRef ref) {
        Resource resource = deployment.resources().get(ref.resource());
        return new Item(resource, resource.placement(ref.key()).orElseThrow());
    }
}
