package dev.skydraft.ui.gesture;

import dev.skydraft.change.Edit;
import dev.skydraft.change.Moving;
import dev.skydraft.change.Pasting;
import dev.skydraft.change.Places;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.List;

/// What a drag carries: the selected boxes, or with Alt copies of them, in a design from which every preview starts.
///
/// @param label names the step
/// @param around what the boxes snap to
record Load(String label, Design design, List<PlacementRef> boxes, Surroundings around) {

    static Load originals(Board board, Design design, Design drawn, List<PlacementRef> boxes) {
        String name = Wording.name(design, Selection.of(boxes));
        var around = new Surroundings(board, drawn, Places.withContents(design, boxes));
        return new Load("Move " + name, design, boxes, around);
    }

    /// Copies at the places of their originals, which stay and can be snapped to.
    static Load copies(Board board, Design design, Design drawn, List<PlacementRef> boxes) {
        Edit edit = Pasting.duplicate(design, Selection.of(boxes), 0, 0);
        List<PlacementRef> copies = List.copyOf(edit.selection().placements());
        return new Load(edit.label(), edit.design(), copies, new Surroundings(board, drawn, List.of()));
    }

    Design moved(int dx, int dy) {
        return Moving.by(design, boxes, dx, dy);
    }

    Selection selection() {
        return Selection.of(boxes);
    }
}
