package dev.skydraft.ui.gesture;

/// What a drag on the canvas does.
public enum Tool {
    /// Select, move, resize; the tool that others fall back to.
    SELECT("Select", "V"),
    /// Move the view.
    HAND("Hand", "H"),
    /// Draw a connection from box to box.
    CONNECT("Connect", "C");

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
}
