package dev.skydraft.change;

import java.util.Optional;

/// A command that is refused says why in one sentence; whoever asks first never meets the exception.
final class Refusal {
    private Refusal() {}

    /// @throws IllegalArgumentException with the sentence, if there is one
    static void throwIf(Optional<String> refusal) {
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get());
        }
    }
}
