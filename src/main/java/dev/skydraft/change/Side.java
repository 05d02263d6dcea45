package dev.skydraft.change;

import dev.skydraft.design.Bounds;

/// A line of a box that others are aligned at.
public enum Side {
    LEFT("left"),
    CENTRE("centre"),
    RIGHT("right"),
    TOP("top"),
    MIDDLE("middle"),
    BOTTOM("bottom");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /// As it reads in "Align 3 boxes left".
    public String word() {
        return word;
    }

    /// True if boxes move sideways to be aligned at it.
    boolean horizontal() {
        return this == LEFT || this == CENTRE || this == RIGHT;
    }

    int of(Bounds box) {
        return switch (this) {
            case LEFT -> box.x();
            case CENTRE -> box.x() + box.w() / 2;
            case RIGHT -> box.right();
            case TOP -> box.y();
            case MIDDLE -> box.y() + box.h() / 2;
            case BOTTOM -> box.bottom();
        };
    }
}
