package dev.skydraft.change;

import dev.skydraft.design.Bounds;

/// One of the two directions in which boxes are placed, looked at alone.
public enum Axis {
    HORIZONTAL("horizontally"),
    VERTICAL("vertically");

    private final String word;

    Axis(String word) {
        this.word = word;
    }

    /// As it reads in "Distribute 3 boxes horizontally".
    public String word() {
        return word;
    }

    public Axis other() {
        return this == HORIZONTAL ? VERTICAL : HORIZONTAL;
    }

    /// The left or upper side.
    public int start(Bounds box) {
        return this == HORIZONTAL ? box.x() : box.y();
    }

    int length(Bounds box) {
        return this == HORIZONTAL ? box.w() : box.h();
    }

    /// The right or lower side.
    public int end(Bounds box) {
        return start(box) + length(box);
    }

    /// Twice the middle, which is whole.
    public int twiceMiddle(Bounds box) {
        return start(box) + end(box);
    }
}
