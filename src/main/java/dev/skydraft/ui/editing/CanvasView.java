package dev.skydraft.ui.editing;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.View;
import dev.skydraft.overlay.OverlayKind;
import dev.skydraft.ui.gesture.Tool;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;

/// The active canvas as actions see it.
public interface CanvasView {
    void zoomIn();

    void zoomOut();

    /// Shows one canvas unit as one pixel.
    void zoomActual();

    void zoomToFit();

    void zoomTo(Selection selection);

    /// Edits the name of a box in place.
    void rename(PlacementRef placement);

    /// Edits the label of a connection in place.
    void label(String connection);

    /// Brings what is selected into view, if it is not.
    void reveal(Selection selection);

    /// Opens the search over the canvas.
    void search();

    /// Where a paste without a pointer goes: the middle of what is visible, in canvas units.
    Point centre();

    /// The part of the canvas that is visible.
    Bounds seen();

    /// Where it is looked at from.
    View.Viewpoint viewpoint();

    ObjectProperty<Tool> toolProperty();

    /// Whether the tool stays in hand after one use.
    BooleanProperty toolLockProperty();
    /// The overlay that is on; empty for none.
    ObjectProperty<Optional<OverlayKind>> overlayProperty();

    /// A point on the whole canvas.
    record Point(int x, int y) {}
}
