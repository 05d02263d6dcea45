package dev.skydraft.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a JSON text token by token: the outermost object field by field, its lists item by item, and each item as a
/// small tree with positions. Memory beyond the text itself is that of one item.
final class JsonReader {
    /// Far deeper than any design, far shallower than the stack. Texts may be as long as the file, which has a limit.
    private static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final JsonParser parser;

    /// Receives each field of the outermost object; must take its value with [#value()], [#items] or [#skip()].
    interface FieldVisitor {
        void visit(String name);
    }

    JsonReader(String text) {
        this.text = text;
        try {
            parser = FACTORY.createParser(text.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads the whole text, which must hold one object.
    void document(FieldVisitor visitor) {
        begin();
        var seen = new HashSet<String>();
        while (next() == JsonToken.FIELD_NAME) {
            String name = text();
            once(seen.add(name), name);
            next();
            visitor.visit(name);
        }
        if (next() != null) {
            throw position().mistake("There is more behind the end of the design, expected nothing");
        }
    }

    /// The value of one field of the outermost object. Reads no further than there.
    Optional<Json> find(String wanted) {
        begin();
        while (next() == JsonToken.FIELD_NAME) {
            boolean found = text().equals(wanted);
            next();
            if (found) {
                return Optional.of(value());
            }
            skip();
        }
        return Optional.empty();
    }

    private void begin() {
        if (next() == null) {
            throw Position.START.mistake("The file is empty, expected a design");
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw position().mistake("The file holds no JSON object, expected a design that begins with {");
        }
    }

    /// The value at hand, whole.
    Json value() {
        Position at = position();
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Json.Text(at, text());
            case VALUE_NUMBER_INT -> new Json.Numeral(at, text(), true);
            case VALUE_NUMBER_FLOAT -> new Json.Numeral(at, text(), false);
            case VALUE_TRUE -> new Json.Truth(at, true);
            case VALUE_FALSE -> new Json.Truth(at, false);
            case START_ARRAY -> list(at);
            case START_OBJECT -> object(at);
            default -> new Json.Nothing(at);
        };
    }

    /// Each item of the list at hand.
    void items(String field, Consumer<Json> visitor) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw value().unfit("\"" + field + "\"", "a list");
        }
        while (next() != JsonToken.END_ARRAY) {
            visitor.accept(value());
        }
    }

    void skip() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw JsonMistakes.of(e, parser, text);
        }
    }

    private Json list(Position at) {
        var items = new ArrayList<Json>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Items(at, List.copyOf(items));
    }

    private Json object(Position at) {
        var fields = new LinkedHashMap<String, Json>();
        while (next() != JsonToken.END_OBJECT) {
            String name = text();
            once(!fields.containsKey(name), name);
            next();
            fields.put(name, value());
        }
        return new Json.Fields(at, fields);
    }

    /// JSON leaves open which of two fields with one name counts; losing either in silence would be wrong.
    private void once(boolean isFirst, String name) {
        if (!isFirst) {
            throw position()
                    .mistake("The field %s stands twice here, expected once".formatted(JsonWriter.quoted(name)));
        }
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw JsonMistakes.of(e, parser, text);
        }
    }

    private String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw JsonMistakes.of(e, parser, text);
        }
    }

    private Position position() {
        return Position.of(parser.currentTokenLocation());
    }
}
