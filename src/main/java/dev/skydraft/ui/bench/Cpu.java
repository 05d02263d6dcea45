package dev.skydraft.ui.bench;

import java.time.Duration;

/// What the processors have worked for the program.
final class Cpu {
    private Cpu() {}

    /// All threads together since the program's start; 0 where the system does not tell.
    static double milliseconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e6;
    }
}
