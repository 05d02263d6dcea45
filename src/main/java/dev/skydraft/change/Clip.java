package dev.skydraft.change;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Design;
import java.util.List;

/// What was copied or cut: a design of its own, whose outermost boxes stand on the bare canvas where they stood before.
///
/// @param part the copied elements, with what each environment says about them
/// @param outward connections between a cut resource and one that stayed; none of a copy
/// @param cut whether pasting moves: elements keep their ids where these are free again
public record Clip(Design part, List<Connection> outward, boolean cut) {
    public Clip {
        outward = List.copyOf(outward);
    }

    public boolean isEmpty() {
        return part.resources().isEmpty();
    }

    /// The same for pasting again: what was cut can be moved once.
    public Clip again() {
        return new Clip(part, List.of(), false);
    }
}
