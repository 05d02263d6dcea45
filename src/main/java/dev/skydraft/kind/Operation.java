package dev.skydraft.kind;

/// What is known of something that runs: how busy it is at its busiest, and whether it may be stopped at short notice.
/// No bill depends on it, but what could be saved does.
public final class Operation {
    public static final Amount CPU_USED =
            percent("cpuUsed", "CPU used at peak", "Share of its CPU that is busy at the busiest time, as measured.");
    public static final Amount MEMORY_USED = percent(
            "memoryUsed", "Memory used at peak", "Share of its memory that is used at the busiest time, as measured.");
    public static final Flag INTERRUPTIBLE = Flag.of(
            "interruptible",
            "May be interrupted",
            false,
            "It bears being stopped at two minutes' notice, as spot capacity is.");

    private Operation() {}

    private static Amount percent(String id, String label, String help) {
        return Amount.of(id, label, "%", help).within("0", "100");
    }
}
