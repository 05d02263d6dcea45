package dev.skydraft.view;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Filter;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Tags;
import dev.skydraft.design.View;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which placements meet what a view asks for, and the containers around them.
final class Matching {
    private final Design design;
    private final Filter filter;
    private final Optional<Bounds> crop;
    private final Tags tags;
    private final Map<String, Boolean> inWanted = new HashMap<>();
    private final Set<PlacementRef> met = new HashSet<>();
    private final Set<String> containers = new HashSet<>();

    private Matching(Design design, View view) {
        this.design = design;
        this.filter = view.filter();
        this.crop = view.crop();
        this.tags = Tags.of(design);
    }

    static Matching of(Design design, View view) {
        var matching = new Matching(design, view);
        matching.meet();
        if (view.filter().neighbours() && !view.filter().showsAll()) {
            matching.meetNeighbours();
        }
        return matching;
    }

    /// True if the placement is met itself, or is a container around one that is.
    boolean shows(String resource, Placement placement) {
        return containers.contains(resource) || met(resource, placement);
    }

    /// True if the placement itself is what the view asks for.
    boolean met(String resource, Placement placement) {
        return met.contains(new PlacementRef(resource, placement.key()));
    }

    private void meet() {
        for (Resource resource : design.resources()) {
            if (asked(resource)) {
                resource.at().stream().filter(p -> within(resource, p)).forEach(p -> show(resource, p));
            }
        }
    }

    private void meetNeighbours() {
        var linked = new HashSet<String>();
        design.connections().forEach(c -> {
            boolean from = isMet(c.from());
            boolean to = isMet(c.to());
            if (from != to) {
                linked.add(from ? c.to() : c.from());
            }
        });
        linked.forEach(id -> design.find(id).ifPresent(r -> r.at().forEach(p -> show(r, p))));
    }

    private boolean isMet(String resource) {
        return design.find(resource)
                .filter(r -> r.at().stream().anyMatch(p -> met(resource, p)))
                .isPresent();
    }

    private void show(Resource resource, Placement placement) {
        if (crop.isEmpty() || crop.get().intersects(absolute(placement))) {
            met.add(new PlacementRef(resource.id(), placement.key()));
            Optional<Resource> around = design.container(placement);
            while (around.isPresent() && containers.add(around.get().id())) {
                around = design.container(around.get().place());
            }
        }
    }

    private Bounds absolute(Placement placement) {
        Bounds bounds = placement.bounds();
        for (Resource container : design.around(placement)) {
            Bounds around = container.place().bounds();
            bounds = bounds.movedBy(around.x(), around.y());
        }
        return bounds;
    }

    private boolean asked(Resource resource) {
        boolean anyKind = filter.categories().isEmpty() && filter.kinds().isEmpty();
        return (anyKind
                        || filter.kinds().contains(resource.kind().id())
                        || filter.categories()
                                .contains(resource.kind().category().id()))
                && (filter.tags().isEmpty() || !Collections.disjoint(filter.tags(), tags.of(resource)));
    }

    private boolean within(Resource resource, Placement placement) {
        return filter.within().isEmpty()
                || filter.within().contains(resource.id())
                || !Collections.disjoint(filter.within(), resource.groups())
                || placement.in().filter(this::isInWanted).isPresent();
    }

    private boolean isInWanted(String container) {
        Boolean known = inWanted.get(container);
        if (known != null) {
            return known;
        }
        boolean wanted = filter.within().contains(container)
                || design.find(container)
                        .flatMap(c -> c.place().in())
                        .filter(this::isInWanted)
                        .isPresent();
        inWanted.put(container, wanted);
        return wanted;
    }
}
