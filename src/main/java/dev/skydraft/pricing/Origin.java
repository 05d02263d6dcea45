package dev.skydraft.pricing;

/// Where a value that a bill depends on is from.
public enum Origin {
    SET("set by you"),
    TRAFFIC("from traffic"),

    /// The property's default.
    ASSUMED("assumed"),
    UNKNOWN("unknown");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
