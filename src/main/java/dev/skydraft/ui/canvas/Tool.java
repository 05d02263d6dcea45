package dev.skydraft.ui.canvas;

/// What the mouse does on the canvas: selecting, moving, connecting. The view keeps panning and zooming for itself and
/// hands everything else to the current tool.
public interface Tool {
    /// Does nothing.
    Tool NONE = new Tool() {};

    default void pressed(Pointer pointer) {}

    default void dragged(Pointer pointer) {}

    default void released(Pointer pointer) {}

    default void clicked(Pointer pointer) {}

    default void moved(Pointer pointer) {}
}
