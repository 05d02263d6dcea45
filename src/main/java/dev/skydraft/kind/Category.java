package dev.skydraft.kind;

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

    public String label() {
        return label;
    }
}
