package dev.skydraft.design;

import java.util.Optional;

/// What cannot be drawn at all: a connection to nothing, a containment loop, two elements with one id. The message is
/// one sentence for the user.
public final class InvalidDesign extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final transient Optional<Spot> spot;

    /// Where in a design it is wrong, so that a file can point at the very word.
    ///
    /// @param id of the element or environment
    /// @param field its field, or that of one of its placements, as files call it: `in`, `from`, `basedOn` …
    /// @param value what the field says
    public record Spot(String id, String field, String value) {}

    public InvalidDesign(String sentence) {
        this.sentence = sentence;
        this.spot = Optional.empty();
    }

    public InvalidDesign(String sentence, Spot spot) {
        this.sentence = sentence;
        this.spot = Optional.of(spot);
    }

    /// Empty where the fault is what is missing.
    public Optional<Spot> spot() {
        return spot;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
