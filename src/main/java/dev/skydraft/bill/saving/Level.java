package dev.skydraft.bill.saving;

/// How much of something: of the work that a tip takes, or of what it puts at risk.
public enum Level {
    NONE("none"),
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /// The word in reports and on screen.
    public String word() {
        return word;
    }
}
