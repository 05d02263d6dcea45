package dev.skydraft.change;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Lets containers grow until they hold what stands in them.
public final class Fitting {
    /// Room that a container leaves around its contents where it grows.
    static final int SIDE = 16;

    /// The same above, where a container's title is.
    static final int TOP = 36;

    private Fitting() {}

    /// The containers around some placements large enough for all their contents, without moving these on the canvas.
    public static Design around(Design design, Collection<PlacementRef> refs) {
        Design fitted = design;
        for (String container : containers(design, refs)) {
            fitted = grown(fitted, fitted.resources().get(container));
        }
        return fitted;
    }

    /// The containers around some placements, each once, before those around it.
    private static List<String> containers(Design design, Collection<PlacementRef> refs) {
        var depths = new LinkedHashMap<String, Integer>();
        for (PlacementRef ref : refs) {
            Places.find(design, ref).map(design::around).ifPresent(around -> {
                for (int i = 0; i < around.size(); i++) {
                    depths.put(around.get(i).id(), around.size() - i);
                }
            });
        }
        return depths.keySet().stream()
                .sorted(Comparator.comparing(depths::get, Comparator.reverseOrder()))
                .toList();
    }

    private static Design grown(Design design, Resource container) {
        Bounds box = container.place().bounds();
        var inner = new Bounds(0, 0, box.w(), box.h());
        return Places.content(design, container.id())
                .filter(content -> !inner.contains(content))
                .map(content -> grown(design, container, padded(inner, content)))
                .orElse(design);
    }

    private static Bounds padded(Bounds inner, Bounds content) {
        int left = content.x() < 0 ? content.x() - SIDE : 0;
        int top = content.y() < 0 ? content.y() - TOP : 0;
        int right = content.right() > inner.w() ? content.right() + SIDE : inner.w();
        int bottom = content.bottom() > inner.h() ? content.bottom() + SIDE : inner.h();
        return new Bounds(left, top, right - left, bottom - top);
    }

    private static Design grown(Design design, Resource container, Bounds wanted) {
        Bounds box = container.place().bounds();
        var bounds = new Bounds(box.x() + wanted.x(), box.y() + wanted.y(), wanted.w(), wanted.h());
        Design grown = Places.shiftContents(design, container.id(), -wanted.x(), -wanted.y())
                .withResource(container.id(), c -> c.withPlacement(c.place().key(), p -> p.withBounds(bounds)));
        return Bending.follow(design, grown);
    }
}
