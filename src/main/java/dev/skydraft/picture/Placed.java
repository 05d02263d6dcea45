package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Provider;
import java.util.Locale;

/// A placement as it is to be drawn.
///
/// @param resource with its values in the environment shown, where it is present there
/// @param bounds on the canvas, not relative to the container
/// @param depth how many containers are around it
/// @param ghost true where it is absent in the environment shown
/// @param mark what an overlay says about it
record Placed(
        PlacementRef ref,
        Resource resource,
        Bounds bounds,
        int depth,
        int z,
        boolean ghost,
        Provider provider,
        Overlay.Mark mark) {
    boolean container() {
        return resource.kind().container();
    }

    /// True if it is drawn alike: the same resource at the same place.
    boolean looksLike(Placed other) {
        return resource == other.resource
                && bounds.equals(other.bounds)
                && ghost == other.ghost
                && provider == other.provider
                && mark.equals(other.mark);
    }

    /// True where an overlay says something about it.
    boolean marked() {
        return !ghost && !mark.equals(Overlay.Mark.NONE);
    }

    /// What the drawing tells beside the name: what an overlay says, else the kind's own summary, else what the
    /// provider calls it; nothing that the name says already.
    String facts() {
        if (marked() && !mark.caption().isEmpty()) {
            return mark.caption();
        }
        String summary = resource.kind().summary().of(resource.values(), provider);
        String facts = summary.isEmpty() ? resource.kind().nameOn(provider) : summary;
        String name = resource.name().toLowerCase(Locale.ROOT);
        return name.contains(facts.toLowerCase(Locale.ROOT)) ? "" : facts;
    }
}
