package dev.skydraft.ui.outline;

import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A design as a tree of placements: what stands in what.
///
/// @param ref the placement
/// @param resource its resource
/// @param children what stands in it, from top to bottom and left to right
public record OutlineModel(PlacementRef ref, Resource resource, List<OutlineModel> children) {

    /// The placements on the bare canvas, each with what stands in it.
    public static List<OutlineModel> of(Design design) {
        Map<Optional<String>, List<Entry>> byContainer = new HashMap<>();
        for (Resource resource : design.resources()) {
            for (Placement placement : resource.at()) {
                byContainer
                        .computeIfAbsent(placement.in(), in -> new ArrayList<>())
                        .add(new Entry(resource, placement));
            }
        }
        return children(Optional.empty(), byContainer);
    }

    private static List<OutlineModel> children(Optional<String> container, Map<Optional<String>, List<Entry>> all) {
        return all.getOrDefault(container, List.of()).stream()
                .sorted(Entry.READING_ORDER)
                .map(e -> new OutlineModel(
                        new PlacementRef(e.resource().id(), e.placement().key()),
                        e.resource(),
                        e.resource().kind().container()
                                ? children(Optional.of(e.resource().id()), all)
                                : List.of()))
                .toList();
    }

    private record Entry(Resource resource, Placement placement) {
        static final Comparator<Entry> READING_ORDER = Comparator.<Entry>comparingInt(
                        e -> e.placement().bounds().y())
                .thenComparingInt(e -> e.placement().bounds().x())
                .thenComparing(e -> e.resource().id());
    }
}
