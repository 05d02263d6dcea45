package dev.skydraft.storage;

import java.util.Iterator;
import java.util.function.Consumer;

/// Writes JSON in the one form that Skydraft's files have: `, ` and `: ` between, and a line break only where asked
/// for. Texts are escaped no more than JSON and UTF-8 need.
final class JsonWriter {
    private static final String SHORT_ESCAPES = "btn_fr";

    private final StringBuilder out = new StringBuilder();
    private boolean first;

    static String quoted(String text) {
        return new JsonWriter().text(text).toString();
    }

    /// The value on one line.
    static String oneLine(Json json) {
        return new JsonWriter().json(json).toString();
    }

    JsonWriter begin() {
        out.append('{');
        first = true;
        return this;
    }

    JsonWriter end() {
        out.append('}');
        first = false;
        return this;
    }

    /// Starts a field; its value follows.
    JsonWriter field(String name) {
        return separate(", ").text(name).raw(": ");
    }

    /// Starts a field on a line of its own.
    JsonWriter lineField(String indent, String name) {
        return separate(",").raw("\n").raw(indent).text(name).raw(": ");
    }

    JsonWriter field(String name, String value) {
        return field(name).text(value);
    }

    JsonWriter field(String name, long value) {
        field(name).out.append(value);
        return this;
    }

    /// A list or an object with one item on each line.
    <T> JsonWriter lines(char open, String indent, Iterable<T> items, Consumer<T> item, String close) {
        out.append(open);
        for (Iterator<T> i = items.iterator(); i.hasNext(); ) {
            out.append('\n').append(indent);
            first = true;
            item.accept(i.next());
            out.append(i.hasNext() ? "," : "");
        }
        out.append(close);
        first = false;
        return this;
    }

    /// JSON text that is written already.
    JsonWriter raw(String json) {
        out.append(json);
        return this;
    }

    JsonWriter text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        out.append('"');
        return this;
    }

    JsonWriter json(Json json) {
        return switch (json) {
            case Json.Text t -> text(t.text());
            case Json.Numeral n -> raw(n.text());
            case Json.Truth t -> raw(String.valueOf(t.value()));
            case Json.Nothing _ -> raw("null");
            case Json.Items i -> list(i.items(), this::json);
            case Json.Fields f -> {
                begin();
                f.fields().forEach((name, value) -> field(name).json(value));
                yield end();
            }
        };
    }

    <T> JsonWriter list(Iterable<T> items, Consumer<T> item) {
        out.append('[');
        String separator = "";
        for (T next : items) {
            out.append(separator);
            item.accept(next);
            separator = ", ";
        }
        out.append(']');
        return this;
    }

    private JsonWriter separate(String separator) {
        out.append(first ? "" : separator);
        first = false;
        return this;
    }

    private void character(String text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c < ' ') {
            control(c);
        } else if (Character.isSurrogate(c) && isAlone(text, at)) {
            escaped(c);
        } else {
            out.append(c);
        }
    }

    private void control(char c) {
        if (c >= '\b' && c <= '\r' && c != '\u000b') {
            out.append('\\').append(SHORT_ESCAPES.charAt(c - '\b'));
        } else {
            escaped(c);
        }
    }

    private void escaped(char c) {
        out.append("\\u%04x".formatted((int) c));
    }

    /// Half of a pair has no UTF-8 form; written raw it would be lost.
    private static boolean isAlone(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
