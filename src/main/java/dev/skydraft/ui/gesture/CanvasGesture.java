package dev.skydraft.ui.gesture;

/// One gesture of the mouse, from the moment a drag has begun.
public interface CanvasGesture {
    /// Follows the pointer; returns what to show on top of the diagram.
    Feedback drag(Pointer pointer);

    /// Ends the gesture where the pointer is.
    void release(Pointer pointer);

    /// Ends the gesture as if it had not been begun.
    void cancel();
}
