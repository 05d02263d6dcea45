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
/// @param cropping the part of the canvas that is shown; empty for as much as there is
/// @param overlay the word for what is told about the boxes by colour, such as `cost`; empty text for nothing
/// @param viewpoint where it is looked at from at first; empty to fit what is shown
/// @param extra fields of the file that this version does not know
public record View(
        String id,
        String name,
        Filter filter,
        Set<String> collapsed,
        Optional<Crop> cropping,
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

    /// A part of the canvas.
    ///
    /// @param extra fields of the file that this version does not know
    public record Crop(Bounds area, Values extra) {}

    /// The middle of what is seen, in canvas units, and the zoom in percent.
    ///
    /// @param extra fields of the file that this version does not know
    public record Viewpoint(int x, int y, int zoom, Values extra) {
        public Viewpoint(int x, int y, int zoom) {
            this(x, y, zoom, Values.NONE);
        }
    }

    /// The part of the canvas that is shown; empty for as much as there is.
    public Optional<Bounds> crop() {
        return cropping.map(Crop::area);
    }

    /// True for the one that is always there.
    public boolean isAll() {
        return id.equals(ALL.id);
    }

    public View withId(String newId) {
        return new View(newId, name, filter, collapsed, cropping, overlay, viewpoint, extra);
    }

    public View withName(String newName) {
        return new View(id, newName, filter, collapsed, cropping, overlay, viewpoint, extra);
    }

    public View withFilter(Filter newFilter) {
        return new View(id, name, newFilter, collapsed, cropping, overlay, viewpoint, extra);
    }

    public View withCollapsed(Set<String> containers) {
        return new View(id, name, filter, containers, cropping, overlay, viewpoint, extra);
    }

    /// Another part of the canvas; what is not known of the crop stays with it.
    public View withCrop(Optional<Bounds> newCrop) {
        Values unknown = cropping.map(Crop::extra).orElse(Values.NONE);
        Optional<Crop> newCropping = newCrop.map(area -> new Crop(area, unknown));
        return new View(id, name, filter, collapsed, newCropping, overlay, viewpoint, extra);
    }

    public View withOverlay(String newOverlay) {
        return new View(id, name, filter, collapsed, cropping, newOverlay, viewpoint, extra);
    }

    /// Another place to look from; what is not known of it stays with it.
    public View withViewpoint(Optional<Viewpoint> newViewpoint) {
        Values unknown = viewpoint.map(Viewpoint::extra).orElse(Values.NONE);
        Optional<Viewpoint> kept = newViewpoint.map(v -> new Viewpoint(v.x(), v.y(), v.zoom(), unknown));
        return new View(id, name, filter, collapsed, cropping, overlay, kept, extra);
    }

    /// The view without a word about elements that are gone.
    public View without(Predicate<String> gone) {
        boolean speaks =
                collapsed.stream().anyMatch(gone) || filter.within().stream().anyMatch(gone);
        return speaks ? withCollapsed(Filter.left(collapsed, gone)).withFilter(filter.without(gone)) : this;
    }
}
