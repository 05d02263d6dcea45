package dev.skydraft.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;

/// Why a file cannot be used or written, for the user: which file, where in it, and one sentence that says what is
/// wrong and what was expected. The message is `FILE:LINE:COLUMN: sentence`, without line and column where they do not
/// exist.
public final class FileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String sentence;

    /// A problem of the file as a whole.
    public FileProblem(String file, String sentence) {
        this(file, 0, 0, sentence);
    }

    /// @param line counted from 1; 0 for the file as a whole
    /// @param column counted from 1, in UTF-16 units as editors do; 0 for the line as a whole
    public FileProblem(String file, int line, int column, String sentence) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.sentence = sentence;
    }

    /// What the operating system says, without the name of the file in front.
    static String reason(IOException problem) {
        return problem instanceof FileSystemException e && e.getReason() != null
                ? e.getReason()
                : String.valueOf(problem.getMessage());
    }

    public String file() {
        return file;
    }

    /// From 1; 0 for the file as a whole.
    public int line() {
        return line;
    }

    /// From 1; 0 for the line as a whole.
    public int column() {
        return column;
    }

    public String sentence() {
        return sentence;
    }

    @Override
    public String getMessage() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + sentence;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
