package dev.skydraft.design;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The tags of a design's resources: their own, and those of the containers around any of their placements.
public final class Tags {
    private final Design design;
    private final Map<String, Set<String>> inside = new HashMap<>();

    private Tags(Design design) {
        this.design = design;
    }

    public static Tags of(Design design) {
        return new Tags(design);
    }

    /// All tags of a resource, in the order of the alphabet.
    public Set<String> of(Resource resource) {
        var all = new TreeSet<>(resource.tags());
        resource.at().forEach(p -> all.addAll(around(p)));
        return all;
    }

    /// The tags of the containers around a placement.
    public Set<String> around(Placement placement) {
        return placement.in().map(this::inside).orElse(Set.of());
    }

    /// What a container hands on to all that stands in it.
    private Set<String> inside(String container) {
        Set<String> known = inside.get(container);
        if (known != null) {
            return known;
        }
        Set<String> tags = design.find(container).map(this::of).orElse(Set.of());
        inside.put(container, tags);
        return tags;
    }

    /// Each tag that a resource has from containers and not by itself, with the containers that it comes from.
    public Map<String, List<Resource>> inherited(Resource resource) {
        var inherited = new LinkedHashMap<String, List<Resource>>();
        resource.at().stream()
                .flatMap(p -> design.around(p).stream())
                .distinct()
                .forEach(container -> container.tags().stream()
                        .filter(tag -> !resource.tags().contains(tag))
                        .forEach(tag -> inherited.merge(tag, List.of(container), Tags::joined)));
        return inherited;
    }

    private static List<Resource> joined(List<Resource> some, List<Resource> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// Every tag that some resource has by itself, in the order of the alphabet.
    public static SortedSet<String> inUse(Design design) {
        var used = new TreeSet<String>();
        design.resources().forEach(r -> used.addAll(r.tags()));
        return used;
    }
}
