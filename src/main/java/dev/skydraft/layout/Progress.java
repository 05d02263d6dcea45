package dev.skydraft.layout;

import java.util.concurrent.CancellationException;

/// Who waits for work that takes a while, such as a layout or an export: hears how far it is, and may give it up.
public interface Progress {
    /// Nobody waits; nothing is given up.
    Progress NONE = new Progress() {
        @Override
        public void at(double share) {
            // Nobody looks.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// @param share from 0 to 1; never less than told before
    void at(double share);

    /// True once the result is no longer wanted.
    boolean cancelled();

    /// @throws CancellationException if the result is no longer wanted
    default void check() {
        if (cancelled()) {
            throw new CancellationException("The work was cancelled");
        }
    }
}
