package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Provider;

/// A placement as it is to be drawn.
///
/// @param resource with its values in the environment shown, where it is present there
/// @param bounds on the canvas, not relative to the container
/// @param depth how many containers are around it
/// @param ghost true where it is absent in the environment shown
record Placed(PlacementRef ref, Resource resource, Bounds bounds, int depth, int z, boolean ghost, Provider provider) {
    boolean container() {
        return resource.kind().container();
    }

    /// What the drawing tells beside the name: the kind's own summary, else what the provider calls it, unless the name
    /// says that already.
    String facts() {
        String summary = resource.kind().summary().of(resource.values(), provider);
        String kind = resource.kind().nameOn(provider);
        boolean named =
                resource.name().toLowerCase(java.util.Locale.ROOT).contains(kind.toLowerCase(java.util.Locale.ROOT));
        return summary.isEmpty() && !named ? kind : summary;
    }
}
