package dev.skydraft.pricelist;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Who waits for files to be read: hears how much of them is read, and may give it up.
///
/// @param share hears the share read, from 0 to 1
/// @param cancelled true once the result is no longer wanted
public record Watch(DoubleConsumer share, BooleanSupplier cancelled) {
    /// Nobody waits; nothing is given up.
    public static final Watch NONE = new Watch(_ -> {}, () -> false);

    /// @throws CancellationException if the result is no longer wanted
    void at(double read) {
        share.accept(read);
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The import was cancelled");
        }
    }
}
