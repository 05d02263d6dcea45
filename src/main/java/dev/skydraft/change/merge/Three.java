package dev.skydraft.change.merge;

import java.util.Optional;
import java.util.function.Function;

/// One thing as it was and as each side has it now.
record Three<T>(T base, T ours, T theirs) {

    /// What stands where at most one side changed it, or both alike.
    Optional<T> settled() {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return Optional.of(ours);
        }
        return base.equals(ours) ? Optional.of(theirs) : Optional.empty();
    }

    <U> Three<U> map(Function<T, U> part) {
        return new Three<>(part.apply(base), part.apply(ours), part.apply(theirs));
    }
}
