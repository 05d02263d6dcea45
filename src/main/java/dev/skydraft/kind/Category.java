package dev.skydraft.kind;

import java.util.Locale;

/// The palette's drawer and the cost panel's heading that a kind belongs to, in the order shown.
public enum Category {
    EDGE("Edge"),
    NETWORK("Network"),
    COMPUTE("Compute"),
    DATA("Data"),
    OPERATIONS("Operations"),
    DRAWING("Drawing");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /// The word in files and on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
