package dev.skydraft.storage;

import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A JSON value that knows where it stands, so that whoever expected something else can point at it.
sealed interface Json {
    Position at();

    record Text(Position at, String text) implements Json {}

    /// @param text the number as it is written, so that nothing of it is lost
    /// @param whole true without point and exponent
    record Numeral(Position at, String text, boolean whole) implements Json {}

    record Truth(Position at, boolean value) implements Json {}

    record Nothing(Position at) implements Json {}

    record Items(Position at, List<Json> items) implements Json {}

    /// An object. Each getter says what was expected where a field is missing or of another type.
    record Fields(Position at, Map<String, Json> fields) implements Json {
        Optional<Json> find(String field) {
            return Optional.ofNullable(fields.get(field));
        }

        Json get(String field) {
            return find(field).orElseThrow(() -> at.mistake("The field \"" + field + "\" is missing here"));
        }

        String text(String field) {
            return get(field).asText(field);
        }

        /// @param fallback what a missing field stands for
        String text(String field, String fallback) {
            return find(field).map(j -> j.asText(field)).orElse(fallback);
        }

        int whole(String field) {
            return get(field).asWhole(field);
        }

        int whole(String field, int fallback) {
            return find(field).map(j -> j.asWhole(field)).orElse(fallback);
        }

        /// @param fallback what a missing field stands for
        boolean truth(String field, boolean fallback) {
            return find(field).map(j -> j.asTruth("\"" + field + "\"")).orElse(fallback);
        }

        /// The items of a list, each as `read` takes it; none where the field is missing.
        <T> List<T> items(String field, Function<Json, T> read) {
            return find(field)
                    .map(j -> j.asItems(field).stream().map(read).toList())
                    .orElse(List.of());
        }

        /// The fields of an inner object; none where the field is missing.
        Fields object(String field) {
            return find(field).map(j -> j.asFields("\"" + field + "\"")).orElse(new Fields(at, Map.of()));
        }

        /// What this version does not know, to be carried along untouched.
        Values without(Set<String> known) {
            Values extra = Values.NONE;
            for (Map.Entry<String, Json> field : fields.entrySet()) {
                if (!known.contains(field.getKey())) {
                    extra = extra.withRaw(field.getKey(), field.getValue().raw());
                }
            }
            return extra;
        }
    }

    default String asText(String field) {
        return switch (this) {
            case Text t -> t.text();
            default -> throw unfit("\"" + field + "\"", "text in double quotes");
        };
    }

    default int asWhole(String field) {
        if (this instanceof Numeral n && n.whole()) {
            try {
                return Integer.parseInt(n.text());
            } catch (NumberFormatException _) {
                throw unfit("\"" + field + "\"", "a whole number that is not so large");
            }
        }
        throw unfit("\"" + field + "\"", "a whole number");
    }

    default List<Json> asItems(String field) {
        return switch (this) {
            case Items i -> i.items();
            default -> throw unfit("\"" + field + "\"", "a list");
        };
    }

    /// @param what the value is meant to be: `"publicIp"`
    default boolean asTruth(String what) {
        return switch (this) {
            case Truth t -> t.value();
            default -> throw unfit(what, "true or false");
        };
    }

    /// The items of a list that must not be empty.
    default List<Json> asSome(String field) {
        List<Json> items = asItems(field);
        if (items.isEmpty()) {
            throw unfit("\"" + field + "\"", "at least one");
        }
        return items;
    }

    /// @param what the value is meant to be: `"values"`, `A resource`
    default Fields asFields(String what) {
        return switch (this) {
            case Fields f -> f;
            default -> throw unfit(what, "an object");
        };
    }

    default Values.Raw raw() {
        return new Values.Raw(JsonWriter.oneLine(this));
    }

    default Mistake unfit(String what, String expected) {
        return at().mistake("%s is %s, expected %s".formatted(what, described(), expected));
    }

    /// The value in the words of a sentence about what is wrong with it.
    default String described() {
        return switch (this) {
            case Text t -> t.text().length() > 60 ? "a long text" : JsonWriter.quoted(t.text());
            case Numeral n -> n.text().length() > 60 ? "a long number" : n.text();
            case Truth t -> String.valueOf(t.value());
            case Nothing _ -> "null";
            case Items i -> i.items().isEmpty() ? "an empty list" : "a list";
            case Fields _ -> "an object";
        };
    }
}
