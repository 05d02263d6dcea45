package dev.skydraft.ui.gesture;

import dev.skydraft.catalog.Drawing;
import dev.skydraft.kind.ResourceKind;
import java.util.Optional;

/// What a drag on the canvas does.
public enum Tool {
    /// Select, move, resize; the tool that others fall back to.
    SELECT("Select", "V"),
    /// Move the view.
    HAND("Hand", "H"),
    /// Draw a connection from box to box.
    CONNECT("Connect", "C"),
    /// Write a note.
    NOTE("Note", "T"),
    /// Draw a frame around boxes.
    FRAME("Frame", "F"),
    /// Push everything behind the pointer apart.
    SPACE("Make Space", "S");

    private final String label;
    private final String key;

    Tool(String label, String key) {
        this.label = label;
        this.key = key;
    }

    public String label() {
        return label;
    }

    /// The key that picks it.
    public String key() {
        return key;
    }

    /// The kind of box that it draws.
    Optional<ResourceKind> draws() {
        return switch (this) {
            case NOTE -> Optional.of(Drawing.NOTE);
            case FRAME -> Optional.of(Drawing.FRAME);
            case SELECT, HAND, CONNECT, SPACE -> Optional.empty();
        };
    }

    /// True for a tool that is put down after one use, unless it is locked.
    boolean forOneUse() {
        return this != SELECT && this != HAND;
    }
}
