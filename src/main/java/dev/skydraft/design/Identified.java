package dev.skydraft.design;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What [Elements] can hold: a value with an id of its own.
public interface Identified {
    String id();

    /// The id that two versions share, of which one may be missing.
    static String idOf(@Nullable Identified before, @Nullable Identified after) {
        return Objects.requireNonNull(before == null ? after : before).id();
    }
}
