package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds where everything lies on the canvas: a placement's bounds are relative to its container, the picture's are
/// not.
final class Places {
    private final Deployment deployment;
    private final Overlay overlay;
    private final Map<String, Origin> origins = new ConcurrentHashMap<>();

    /// The corner of a container's contents, and how deep they stand.
    private record Origin(int x, int y, int depth) {}

    private Places(Deployment deployment, Overlay overlay) {
        this.deployment = deployment;
        this.overlay = overlay;
    }

    /// Every placement of the design, in the order of ids and keys, present or not.
    static List<Placed> of(Deployment deployment, Overlay overlay) {
        return of(deployment, overlay, deployment.design().resources().parallelStream());
    }

    /// The placements of some resources of the design.
    static List<Placed> of(Deployment deployment, Overlay overlay, Stream<Resource> resources) {
        var places = new Places(deployment, overlay);
        return resources.<Placed>mapMulti(places::add).toList();
    }

    private void add(Resource resource, Consumer<Placed> add) {
        Optional<Resource> here = deployment.find(resource.id());
        for (Placement placement : resource.at()) {
            boolean ghost = here.flatMap(r -> r.placement(placement.key())).isEmpty();
            add.accept(placed(here.orElse(resource), placement, ghost));
        }
    }

    private Placed placed(Resource resource, Placement placement, boolean ghost) {
        Origin origin = origin(placement);
        var ref = new PlacementRef(resource.id(), placement.key());
        return new Placed(
                ref,
                resource,
                placement.bounds().movedBy(origin.x(), origin.y()),
                origin.depth(),
                placement.z(),
                ghost,
                deployment.settings().provider(),
                overlay.mark(ref));
    }

    private Origin origin(Placement placement) {
        return placement.in().map(this::inside).orElse(new Origin(0, 0, 0));
    }

    private Origin inside(String container) {
        Origin known = origins.get(container);
        if (known != null) {
            return known;
        }
        Placement place = deployment.design().resources().get(container).place();
        Origin around = origin(place);
        Bounds bounds = place.bounds().movedBy(around.x(), around.y());
        var inside = new Origin(bounds.x(), bounds.y(), around.depth() + 1);
        origins.put(container, inside);
        return inside;
    }
}
