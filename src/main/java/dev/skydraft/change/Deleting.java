package dev.skydraft.change;

import dev.skydraft.design.Design;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;

/// Deletes from the design, that is, in every environment, or in one environment.
public final class Deleting {
    private Deleting() {}

    /// Makes a selection absent in an environment; what no other environment has is gone then.
    public static Edit in(Design design, String environment, Selection selected) {
        Edit hidden = Presence.hide(design, environment, selected);
        return new Edit(hidden.label(), Leftovers.swept(design, hidden.design()), hidden.selection());
    }

    /// The design without a selection and all that goes with it; the label says what that is.
    public static Edit everywhere(Design design, Selection selected) {
        return everywhere("Delete", design, selected);
    }

    /// @param verb what the label begins with
    public static Edit everywhere(String verb, Design design, Selection selected) {
        Selection selection = selected.in(design);
        Cascade cascade = Cascade.of(design, selection);
        String besides = cascade.besides(selection);
        String label = verb + " " + object(design, selection, cascade) + (besides.isEmpty() ? "" : " with " + besides);
        return new Edit(label, cascade.after(), Selection.NONE);
    }

    private static String object(Design design, Selection selection, Cascade cascade) {
        String name = Wording.name(design, selection);
        boolean placement = selection.placements().size() == 1
                && selection.connections().isEmpty()
                && cascade.resources().isEmpty();
        return placement
                ? name + " " + where(design, selection.placements().iterator().next())
                : name;
    }

    private static String where(Design design, PlacementRef ref) {
        return Wording.in(Places.find(design, ref).flatMap(Placement::in).flatMap(design::find));
    }
}
