package dev.skydraft.kind;

/// The properties that everything shares that scales between a minimum and a maximum, so that analyses need not name
/// kinds.
public final class Scaling {
    public static final Whole DESIRED = count(
                    "desired", "Desired tasks", "Tasks that run in normal times; what is billed.")
            .or(1);
    public static final Whole MIN = count("min", "Minimum tasks", "Scaling in stops here.");
    public static final Whole MAX = count("max", "Maximum tasks", "Scaling out stops here.");

    private Scaling() {}

    private static Whole count(String id, String label, String help) {
        return Whole.of(id, label, help).within(0, 5000);
    }
}
