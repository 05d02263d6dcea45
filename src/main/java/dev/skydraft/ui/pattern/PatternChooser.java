package dev.skydraft.ui.pattern;

import dev.skydraft.kind.Values;
import dev.skydraft.pattern.Pattern;
import java.util.Optional;

/// Lets the user choose a pattern and answer its questions.
public interface PatternChooser {
    /// What was chosen, with the answers.
    record Chosen(Pattern pattern, Values answers) {}

    /// Empty if the user cancels.
    Optional<Chosen> choose();
}
