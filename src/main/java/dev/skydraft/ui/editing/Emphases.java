package dev.skydraft.ui.editing;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.picture.Subject;
import dev.skydraft.ui.canvas.Emphasis;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/// How what is selected stands out, and the other placements of it. Every figure in view is asked for with every frame,
/// so these are sets that hash.
record Emphases(Set<PlacementRef> placements, Set<String> resources, Set<String> connections)
        implements Function<Subject, Emphasis> {

    static Emphases of(Selection selection) {
        return new Emphases(
                new HashSet<>(selection.placements()),
                new HashSet<>(selection.resources()),
                new HashSet<>(selection.connections()));
    }

    @Override
    public Emphasis apply(Subject subject) {
        return switch (subject) {
            case Subject.Place(var ref) when placements.contains(ref) -> Emphasis.SELECTED;
            case Subject.Place(var ref) when resources.contains(ref.resource()) -> Emphasis.SIBLING;
            case Subject.Line(var wire) when connections.contains(wire.connection()) -> Emphasis.SELECTED;
            default -> Emphasis.NONE;
        };
    }
}
