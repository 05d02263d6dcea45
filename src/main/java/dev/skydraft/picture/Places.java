package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Provider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds where everything lies on the canvas: a placement's bounds are relative to its container, the picture's are
/// not.
final class Places {
    private final Design design;
    private final Overlay overlay;
    private final Map<String, Origin> origins = new HashMap<>();

    /// The corner of a container's contents, and how deep they stand.
    private record Origin(int x, int y, int depth) {}

    private Places(Design design, Overlay overlay) {
        this.design = design;
        this.overlay = overlay;
    }

    /// Every placement of the design, in the order of ids and keys, present or not.
    static List<Placed> of(Deployment deployment, Overlay overlay) {
        return of(deployment, overlay, deployment.design().resources());
    }

    /// The placements of some resources of the design.
    static List<Placed> of(Deployment deployment, Overlay overlay, Iterable<Resource> resources) {
        var places = new Places(deployment.design(), overlay);
        Provider provider = deployment.settings().provider();
        var all = new ArrayList<Placed>();
        for (Resource resource : resources) {
            Optional<Resource> here = deployment.find(resource.id());
            for (Placement placement : resource.at()) {
                boolean ghost = here.flatMap(r -> r.placement(placement.key())).isEmpty();
                all.add(places.placed(here.orElse(resource), placement, ghost, provider));
            }
        }
        return all;
    }

    private Placed placed(Resource resource, Placement placement, boolean ghost, Provider provider) {
        Origin origin = origin(placement);
        var ref = new PlacementRef(resource.id(), placement.key());
        return new Placed(
                ref,
                resource,
                placement.bounds().movedBy(origin.x(), origin.y()),
                origin.depth(),
                placement.z(),
                ghost,
                provider,
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
        Placement place = design.resources().get(container).place();
        Origin around = origin(place);
        Bounds bounds = place.bounds().movedBy(around.x(), around.y());
        var inside = new Origin(bounds.x(), bounds.y(), around.depth() + 1);
        origins.put(container, inside);
        return inside;
    }
}
