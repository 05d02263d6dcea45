package dev.skydraft.bill;

/// How a line of one bill stands to the line of the same owner and rule in the bill that it is compared with.
public enum Mark {
    /// The same quantity at the same price, or the same figure not set in both.
    SAME("same", ""),

    /// Another quantity, another price, or both.
    CHANGED("changed", "~"),

    /// Only in this bill.
    ADDED("added", "+"),

    /// Only in the bill that it is compared with.
    REMOVED("removed", "−"),

    /// In both, but what it comes to is unknown in one of them at least, so that nobody knows the difference.
    UNKNOWN("unknown", "?");

    private final String word;
    private final String sign;

    Mark(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /// The word in reports and on screen.
    public String word() {
        return word;
    }

    /// One character that says it where there is little room; empty for what is the same.
    public String sign() {
        return sign;
    }

    public boolean differs() {
        return this != SAME;
    }
}
