package dev.skydraft.ui.job;

import dev.skydraft.layout.Progress;

/// Work that a user may have to wait for: how far it is, and whether it is still wanted. Told by the thread that works,
/// asked by the window.
public final class Job implements Progress {
    private final String title;
    private volatile double share;
    private volatile boolean cancelled;

    Job(String title) {
        this.title = title;
    }

    /// What is being done: "Tidying TaskFlow".
    public String title() {
        return title;
    }

    /// How much of it is done, from 0 to 1.
    public double share() {
        return share;
    }

    @Override
    public void at(double doneShare) {
        share = doneShare;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /// Says that nobody wants the result any more.
    public void cancel() {
        cancelled = true;
    }
}
