package dev.skydraft.storage;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.ContentReference;
import java.io.IOException;
import java.util.List;

/// Says in one sentence why a text is not JSON: the parser's own messages speak of its settings and of where it read
/// from.
final class JsonMistakes {

    /// A part of the parser's message and what it means for who wrote the text. The first that fits counts.
    private record Phrase(String parser, String sentence) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("unquoted character", "A line break or control character stands in a text, expected \" or \\n"),
            new Phrase(
                    "character escape",
                    "A backslash stands in a text, expected \\\\ or an escape such as \\n or \\u00e9"),
            new Phrase("surrogate", "A name holds half of a \\u pair, expected both halves"),
            new Phrase("comment", "JSON has no comments, expected none"),
            new Phrase("start field name", "Expected the name of a field in double quotes"),
            new Phrase("colon", "Expected a colon behind the name of the field"),
            new Phrase("separate Object", "Expected a comma and the next field, or } at the end"),
            new Phrase("separate Array", "Expected a comma and the next item, or ] at the end"),
            new Phrase("expected ']'", "Expected the next item, or ] at the end"),
            new Phrase("expected '}'", "Expected the next field, or } at the end"),
            new Phrase("numeric value", "This is no number as JSON writes it, expected one such as 12 or 0.5"),
            new Phrase("Non-standard", "NaN and infinity are no numbers in JSON, expected one such as 12 or 0.5"),
            new Phrase("nesting", "Too many lists and objects stand in each other here, expected a design"),
            new Phrase("exceeds", "A text, a name or a number is too long here, expected a design"),
            new Phrase("", "Expected a value: text in double quotes, a number, true, false, a list or an object"));

    private JsonMistakes() {}

    static Mistake of(IOException problem, JsonParser parser, String text) {
        Position at = Position.of(
                problem instanceof JsonProcessingException json && json.getLocation() != null
                        ? json.getLocation()
                        : parser.currentLocation());
        return at.mistake(sentence(String.valueOf(problem.getMessage()), parser.getParsingContext(), text));
    }

    private static String sentence(String message, JsonStreamContext context, String text) {
        if (message.contains("end-of-input")) {
            return "The file ends too early, expected the end of " + open(context);
        }
        boolean closed = context.inRoot() && text.stripLeading().startsWith("{");
        if (closed) {
            return "There is more behind the end of the design, expected nothing";
        }
        return PHRASES.stream()
                .filter(p -> message.contains(p.parser()))
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    private static String open(JsonStreamContext context) {
        if (context.inRoot()) {
            return "the design";
        }
        JsonLocation start = context.startLocation(ContentReference.unknown());
        return "the %s that begins in line %d".formatted(context.inArray() ? "list" : "object", start.getLineNr());
    }
}
