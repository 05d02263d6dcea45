package dev.skydraft.picture.routing;

import dev.skydraft.design.Bounds;

/// A side of a box that a connection leaves or enters by, at a right angle.
enum Side {
    TOP(true, -1),
    RIGHT(false, 1),
    BOTTOM(true, 1),
    LEFT(false, -1);

    private final boolean vertical;
    private final int outward;

    Side(boolean vertical, int outward) {
        this.vertical = vertical;
        this.outward = outward;
    }

    /// True where a connection leaves upwards or downwards.
    boolean vertical() {
        return vertical;
    }

    /// Which way is out: 1 towards greater coordinates, -1 towards smaller ones.
    int outward() {
        return outward;
    }

    Side opposite() {
        return switch (this) {
            case TOP -> BOTTOM;
            case RIGHT -> LEFT;
            case BOTTOM -> TOP;
            case LEFT -> RIGHT;
        };
    }

    /// Where the side lies: its y for top and bottom, its x for left and right.
    double edge(Bounds box) {
        return switch (this) {
            case TOP -> box.y();
            case RIGHT -> box.right();
            case BOTTOM -> box.bottom();
            case LEFT -> box.x();
        };
    }

    /// The smallest coordinate along the side.
    double low(Bounds box) {
        return vertical ? box.x() : box.y();
    }

    /// The greatest coordinate along the side.
    double high(Bounds box) {
        return vertical ? box.right() : box.bottom();
    }

    double middle(Bounds box) {
        return (low(box) + high(box)) / 2;
    }

    /// How far a coordinate lies outside the side; negative inside.
    double clearance(Bounds box, double coordinate) {
        return (coordinate - edge(box)) * outward;
    }

    /// The coordinate that lies so far outside the side.
    double outside(Bounds box, double distance) {
        return edge(box) + outward * distance;
    }
}
