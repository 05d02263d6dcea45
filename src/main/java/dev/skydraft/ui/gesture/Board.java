package dev.skydraft.ui.gesture;

import dev.skydraft.design.PlacementRef;
import java.util.Optional;

/// The canvas as gestures see it: what is under the pointer, and where to show feedback.
public interface Board {
    /// The front-most box at a point, a container only where nothing stands in it there.
    Optional<PlacementRef> boxAt(Pointer pointer);

    /// The connection whose line passes close to a point.
    Optional<String> connectionAt(Pointer pointer);

    /// The resize handle of the selected box at a point.
    Optional<Handle> handleAt(Pointer pointer);

    /// The box whose connect arrow is at a point; arrows stand around the box that is pointed at.
    Optional<PlacementRef> arrowAt(Pointer pointer);

    void show(Feedback feedback);

    /// Canvas units that one pixel on the screen stands for.
    double unitsPerPixel();
}
