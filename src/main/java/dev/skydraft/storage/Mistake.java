package dev.skydraft.storage;

/// Something wrong at one place of a text whose file is not known here; becomes a [FileProblem] where it is.
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position at;
    private final String sentence;

    Mistake(Position at, String sentence) {
        super(sentence);
        this.at = at;
        this.sentence = sentence;
    }

    /// The same with its likely cause.
    Mistake since(String cause) {
        return new Mistake(at, sentence + "; " + cause);
    }

    FileProblem in(String file) {
        return new FileProblem(file, at.line(), at.column(), sentence);
    }
}
