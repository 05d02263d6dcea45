package dev.skydraft.ui.gesture;

import dev.skydraft.change.Axis;
/// A line or measure that shows what a box has come to rest on, in canvas units.

public sealed interface Guide {
    /// Sides or middles in one line.
    ///
    /// @param axis the one on which the boxes agree: HORIZONTAL for an upright line
    /// @param at where on that axis
    /// @param from where the line begins on the other axis
    record Line(Axis axis, double at, int from, int to) implements Guide {}

    /// A distance between two neighbours that occurs at least twice.
    ///
    /// @param axis the one along which it is measured
    /// @param at where on the other axis it is shown
    record Gap(Axis axis, int from, int to, double at) implements Guide {
        public int size() {
            return to - from;
        }
    }
}
