package dev.skydraft.ui.gesture;

import java.util.List;

/// How far a box, or the dragged sides of one, goes from where the pointer wants it to where it comes to rest, and why.
record Snapped(int dx, int dy, List<Guide> guides) {
    static final Snapped NOT = new Snapped(0, 0, List.of());

    Snapped {
        guides = List.copyOf(guides);
    }
}
