package dev.skydraft.ui.gesture;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Optional;

/// The canvas as gestures see it: what is under the pointer, and where to show feedback.
public interface Board {
    /// The boxes at a point from front to back: a container only behind what stands in it.
    List<PlacementRef> boxesAt(Pointer pointer);

    /// The front-most box at a point.
    default Optional<PlacementRef> boxAt(Pointer pointer) {
        return boxesAt(pointer).stream().findFirst();
    }

    /// The connection whose line passes close to a point.
    Optional<String> connectionAt(Pointer pointer);

    /// The segment at a point of a selected connection's line, which can be dragged.
    Optional<Stretch> stretchAt(Pointer pointer);

    /// The resize handle of the selected box at a point.
    Optional<Handle> handleAt(Pointer pointer);

    /// The connect arrow at a point; arrows stand around the box that is pointed at.
    Optional<Arrow> arrowAt(Pointer pointer);

    void show(Feedback feedback);

    /// The part of the canvas that is seen.
    Bounds visible();

    /// What dragged boxes snap to.
    SnapChoice snapChoice();

    /// Canvas units that one pixel on the screen stands for.
    double unitsPerPixel();

    /// Lets the user name a box that has just been made.
    void name(PlacementRef box);

    /// Offers the kinds that can stand at a point, to be added there and connected from a box.
    void offer(Pointer pointer, PlacementRef from);
}
