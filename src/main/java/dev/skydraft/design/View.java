package dev.skydraft.design;

import dev.skydraft.kind.Values;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// A named way to look at a design: what of it is shown, which containers are closed, and from where. Views share all
/// elements and their places; nothing that a view says changes a bill or a finding.
///
/// @param filter what is shown
/// @param collapsed ids of the containers that are drawn closed, with a count in the place of their contents
/// @param crop the part of the canvas that is shown; empty for as much as there is
/// @param overlay the word for what is told about the boxes by colour, such as `cost`; empty text for nothing
/// @param viewpoint where it is looked at from at first; empty to fit what is shown
/// @param extra fields of the file that this version does not know
public record View(
        String id,
        String name,
        Filter filter,
        Set<String> collapsed,
        Optional<Bounds> crop,
        String overlay,
        Optional<Viewpoint> viewpoint,
        Values extra)
        implements Identified {
    /// Shows everything, and is always there: a design states it only where something is collapsed in it.
    public static final View ALL = of("all", "All");

    public View {
        collapsed = Collections.unmodifiableSet(new TreeSet<>(collapsed));
    }

    /// A view that shows everything.
    public static View of(String id, String name) {
        return new View(id, name, Filter.NONE, Set.of(), Optional.empty(), "", Optional.empty(), Values.NONE);
    }

    /// The middle of what is seen, in canvas units, and the zoom in percent.
    public record Viewpoint(int x, int y, int zoom) {}

    /// True for the one that is always there.
    public boolean isAll() {
        return id.equals(ALL.id);
    }

    public View withId(String newId) {
        return new View(newId, name, filter, collapsed, crop, overlay, viewpoint, extra);
    }

    public View withName(String newName) {
        return new View(id, newName, filter, collapsed, crop, overlay, viewpoint, extra);
    }

    public View withFilter(Filter newFilter) {
        return new View(id, name, newFilter, collapsed, crop, overlay, viewpoint, extra);
    }

    public View withCollapsed(Set<String> containers) {
        return new View(id, name, filter, containers, crop, overlay, viewpoint, extra);
    }

    public View withCrop(Optional<Bounds> newCrop) {
        return new View(id, name, filter, collapsed, newCrop, overlay, viewpoint, extra);
    }

    public View withOverlay(String newOverlay) {
        return new View(id, name, filter, collapsed, crop, newOverlay, viewpoint, extra);
    }

    public View withViewpoint(Optional<Viewpoint> newViewpoint) {
        return new View(id, name, filter, collapsed, crop, overlay, newViewpoint, extra);
    }

    /// The view without a word about elements that are gone.
    public View without(Predicate<String> gone) {
        boolean speaks =
                collapsed.stream().anyMatch(gone) || filter.within().stream().anyMatch(gone);
        return speaks ? withCollapsed(Filter.left(collapsed, gone)).withFilter(filter.without(gone)) : this;
    }
}
