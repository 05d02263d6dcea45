package dev.skydraft.export.image;

/// Builds XML: elements one a line, everything escaped that is not markup.
final class Xml {
    private static final char UNPRINTABLE = '\uFFFD';

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /// Begins an element that holds others.
    Xml open(Tag tag) {
        indent().append(tag).append(">\n");
        depth++;
        return this;
    }

    Xml close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /// An element that holds nothing.
    Xml empty(Tag tag) {
        indent().append(tag).append("/>\n");
        return this;
    }

    /// An element that holds text.
    Xml text(Tag tag, String content) {
        indent().append(tag).append('>');
        escape(content, text);
        text.append("</").append(tag.name()).append(">\n");
        return this;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    static void escape(String content, StringBuilder to) {
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\t', '\n', '\r' -> to.append(' ');
                default -> to.appendCodePoint(allowed(c) ? c : UNPRINTABLE);
            }
        });
    }

    /// Characters that XML 1.0 takes; control characters and halves of characters are none, however they are written.
    private static boolean allowed(int c) {
        return c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
