package dev.skydraft.picture;

import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;

/// What a figure of the picture stands for.
public sealed interface Subject {
    /// A placement of a resource.
    record Place(PlacementRef ref) implements Subject {}

    /// A wire of a connection; its `connection` is empty text between primary and standby.
    record Line(Wire wire) implements Subject {}

    /// Id of the resource or connection; empty text between primary and standby.
    default String element() {
        return switch (this) {
            case Place place -> place.ref().resource();
            case Line line -> line.wire().connection();
        };
    }
}
