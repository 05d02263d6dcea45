package dev.skydraft.ui.bench;

/// What the program keeps in memory.
final class Heap {
    private static final int COLLECTIONS = 3;

    private Heap() {}

    /// What is left on the heap after collections.
    static double usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            runtime.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024.0 * 1024);
    }
}
