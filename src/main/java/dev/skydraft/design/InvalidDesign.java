package dev.skydraft.design;

/// What cannot be drawn at all: a connection to nothing, a containment loop, two elements with one id. The message is
/// one sentence for the user.
public final class InvalidDesign extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidDesign(String sentence) {
        super(sentence);
    }
}
