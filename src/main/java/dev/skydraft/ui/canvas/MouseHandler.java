package dev.skydraft.ui.canvas;

/// What the mouse does on the canvas: selecting, moving, connecting. The view keeps panning and zooming for itself and
/// hands everything else to the current tool.
public interface MouseHandler {
    /// Does nothing.
    MouseHandler NONE = new MouseHandler() {};

    default void pressed(MousePoint pointer) {}

    default void dragged(MousePoint pointer) {}

    default void released(MousePoint pointer) {}

    default void clicked(MousePoint pointer) {}

    default void moved(MousePoint pointer) {}
}
