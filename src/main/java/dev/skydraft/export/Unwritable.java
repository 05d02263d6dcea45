package dev.skydraft.export;

/// Why a design cannot be written in a format as asked. The message is one sentence for the user: what is in the way,
/// and what can be asked for instead.
public final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unwritable(String sentence) {
        super(sentence);
    }

    public Unwritable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
