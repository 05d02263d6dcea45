package dev.skydraft.export.mermaid;

import java.util.stream.Collectors;

/// Text and ids that Mermaid cannot take for anything else. Letters, digits and a few harmless marks stand as they are;
/// everything else is written as Mermaid's entity code (`#59;` for a semicolon), so that no name can end a label, start
/// a statement, a comment, a directive, Markdown or HTML.
final class MermaidText {
    private static final String PLAIN = " /,()";
    private static final String PLAIN_WITHIN_WORDS = ".-";

    /// Mermaid marks entity codes with this letter while it works.
    private static final int MARKER = 0xFB02;

    /// Shows as nothing and keeps `\n` from breaking a line and `$$` from starting a formula, which Mermaid looks for
    /// after it has decoded entity codes.
    private static final String WORD_JOINER = "#8288;";

    /// Mermaid reads this word as a statement even within a label.
    private static final String STATEMENT = "direction";

    private MermaidText() {}

    /// The text between the quotes of a label; lines end with `<br/>`.
    static String label(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? line(text)
                : text.strip().lines().map(MermaidText::line).collect(Collectors.joining("<br/>"));
    }

    private static String line(String text) {
        String line = text.strip();
        int c;
        for (int i = 0; i < line.length(); i += Character.charCount(c)) {
            c = line.codePointAt(i);
            if (!plain(c, line, i)) {
                return escaped(line, i);
            }
        }
        return line;
    }

    /// @param plain how many characters at the start are known to need no escape
    private static String escaped(String line, int plain) {
        var out = new StringBuilder(line.length() + 16).append(line, 0, plain);
        int c;
        for (int i = plain; i < line.length(); i += Character.charCount(c)) {
            c = Character.isISOControl(line.charAt(i)) ? ' ' : line.codePointAt(i);
            if (plain(c, line, i)) {
                out.appendCodePoint(c);
            } else {
                out.append('#').append(c).append(';');
                out.append(c == '\\' || c == '$' ? WORD_JOINER : "");
            }
        }
        return out.toString();
    }

    private static boolean plain(int c, String line, int i) {
        if (Character.isLetterOrDigit(c)) {
            return c != MARKER && !startsStatement(c, line, i);
        }
        return PLAIN.indexOf(c) >= 0 || (PLAIN_WITHIN_WORDS.indexOf(c) >= 0 && withinWord(line, i));
    }

    private static boolean withinWord(String line, int i) {
        return i > 0
                && i + 1 < line.length()
                && Character.isLetterOrDigit(line.codePointBefore(i))
                && Character.isLetterOrDigit(line.codePointAt(i + 1));
    }

    private static boolean startsStatement(int c, String line, int i) {
        return (c == 'd' || c == 'D') && line.regionMatches(true, i, STATEMENT, 0, STATEMENT.length());
    }

    /// A name of letters, digits and underscores, different for different ids of elements. Capitals only stand for what
    /// a slug does not have.
    static String id(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) != '-' && !plainInId(id.charAt(i))) {
                return escapedId(id);
            }
        }
        return id.replace('-', '_');
    }

    private static String escapedId(String id) {
        var out = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i = id.offsetByCodePoints(i, 1)) {
            int c = id.codePointAt(i);
            if (plainInId(c)) {
                out.append((char) c);
            } else if (c == '-') {
                out.append('_');
            } else {
                out.append('U').append(c).append('Z');
            }
        }
        return out.toString();
    }

    private static boolean plainInId(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
