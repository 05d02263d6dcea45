package dev.skydraft.export.report;

/// Names as part of a line of text.
final class Lines {
    private Lines() {}

    /// The text with a space for each line break or other control character, which could move a terminal's cursor or
    /// end a row, and without the marks that reverse the direction of what follows.
    static String single(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
