package dev.skydraft.change;

import dev.skydraft.design.Bounds;

/// A direction that boxes are distributed along.
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

    int start(Bounds box) {
        return this == HORIZONTAL ? box.x() : box.y();
    }

    int length(Bounds box) {
        return this == HORIZONTAL ? box.w() : box.h();
    }

    int end(Bounds box) {
        return start(box) + length(box);
    }
}
