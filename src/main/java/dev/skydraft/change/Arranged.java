package dev.skydraft.change;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The boxes that a command arranges: those of a selection that stand in none of the others.
///
/// @param free those that may change their place
/// @param locked those that stay where they are
record Arranged(Design design, List<PlacementRef> free, List<PlacementRef> locked) {
    static Arranged of(Design design, Collection<PlacementRef> refs) {
        var free = new ArrayList<PlacementRef>();
        var locked = new ArrayList<PlacementRef>();
        for (PlacementRef ref : Places.outermost(design, refs)) {
            (Places.find(design, ref).filter(Placement::locked).isPresent() ? locked : free).add(ref);
        }
        return new Arranged(design, List.copyOf(free), List.copyOf(locked));
    }

    List<PlacementRef> all() {
        var all = new ArrayList<>(locked);
        all.addAll(free);
        return all;
    }

    /// Where a box is on the whole canvas.
    Bounds bounds(PlacementRef ref) {
        return Places.absolute(design, ref).orElseThrow();
    }

    /// "1 box", "3 boxes".
    static String count(int boxes) {
        return boxes == 1 ? "1 box" : boxes + " boxes";
    }

    /// Why there is nothing to arrange; empty if there is.
    ///
    /// @param least how many boxes it takes
    Optional<String> refusal(String verb, int least) {
        int count = all().size();
        if (count < least) {
            return Optional.of("%s selected, expected %d or more to %s"
                    .formatted(count == 0 ? "No box is" : count == 1 ? "1 box is" : count + " boxes are", least, verb));
        }
        return free.isEmpty()
                ? Optional.of("%s locked, unlock %s to %s"
                        .formatted(
                                count == 1 ? "The selected box is" : "All selected boxes are",
                                count == 1 ? "it" : "some",
                                verb))
                : Optional.empty();
    }

    /// Why boxes of several containers cannot be arranged so: one of them would leave its own.
    Optional<String> leaving(Design after) {
        long containers = all().stream()
                .flatMap(ref -> Places.find(design, ref).stream())
                .map(Placement::in)
                .distinct()
                .count();
        return containers < 2
                ? Optional.empty()
                : free.stream().flatMap(ref -> leaving(after, ref).stream()).findFirst();
    }

    private Optional<String> leaving(Design after, PlacementRef ref) {
        return Places.find(design, ref)
                .flatMap(design::container)
                .filter(c -> Places.absolute(design, c.place()).contains(bounds(ref)))
                .filter(c -> !Places.absolute(design, c.place())
                        .contains(Places.absolute(after, ref).orElseThrow()))
                .map(c -> quoted(Wording.name(design, ref.resource())) + " would leave " + quoted(c.name()));
    }
}
