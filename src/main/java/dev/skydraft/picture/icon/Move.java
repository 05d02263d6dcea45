package dev.skydraft.picture.icon;

/// One step of a path, in the icon's own 24 x 24 units.
public sealed interface Move {
    /// Lifts the pen and puts it down there.
    record To(double x, double y) implements Move {}

    record Line(double x, double y) implements Move {}

    /// A cubic Bézier curve.
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Move {}

    /// Back to where the pen was last put down.
    record Close() implements Move {}
}
