package dev.skydraft.storage;

import dev.skydraft.design.Design;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// An environment in a file: its settings on the first line, then what it overrides, one element on each line, and what
/// it says to be present or absent, one element or placement on each.
record EnvironmentFormat(ValuesFormat values) {
    private static final Set<String> FIELDS = Set.of("id", "name", "basedOn", "settings", "overrides", "present");

    /// The properties of the elements of a design, which say what the overrides of an element mean. An override of an
    /// element that does not exist is carried along.
    interface Kinds {
        List<Property<?>> properties(String element);

        static Kinds of(Design design) {
            return id -> design.find(id)
                    .map(r -> r.kind().properties())
                    .or(() -> design.connections().find(id).map(c -> c.kind().properties()))
                    .orElse(List.of());
        }
    }

    Environment read(Json json, Kinds kinds) {
        Json.Fields fields = json.asFields("An environment");
        return new Environment(
                Ids.read(fields, "id"),
                fields.text("name"),
                fields.find("basedOn").map(j -> j.asText("basedOn")),
                values.read(fields.object("settings"), in(Settings.ALL)),
                overrides(fields.object("overrides"), kinds),
                present(fields.object("present")),
                fields.without(FIELDS));
    }

    private Keyed<Values> overrides(Json.Fields fields, Kinds kinds) {
        var overrides = new TreeMap<String, Values>();
        fields.fields().forEach((id, json) -> {
            Json.Fields set = json.asFields("The override of \"" + id + "\"");
            overrides.put(id, values.read(set, in(kinds.properties(id))));
        });
        return Keyed.of(overrides);
    }

    private static Keyed<Boolean> present(Json.Fields fields) {
        var present = new TreeMap<String, Boolean>();
        fields.fields().forEach((ref, json) -> present.put(ref, json.asTruth("The presence of \"" + ref + "\"")));
        return Keyed.of(present);
    }

    private static Function<String, Optional<Property<?>>> in(List<Property<?>> properties) {
        return id -> Range.find(properties, id);
    }

    void write(JsonWriter out, Environment environment, Kinds kinds) {
        out.begin().field("id", environment.id()).field("name", environment.name());
        environment.basedOn().ifPresent(base -> out.field("basedOn", base));
        if (!environment.settings().isEmpty()) {
            values.write(out.field("settings"), environment.settings(), Settings.ALL);
        }
        values.writeExtra(out, environment.extra());
        write(
                out,
                "overrides",
                environment.overrides(),
                (id, set) -> values.write(out.field(id), set, kinds.properties(id)));
        write(
                out,
                "present",
                environment.present(),
                (ref, here) -> out.field(ref).raw(here.toString()));
        out.end();
    }

    private static <V> void write(JsonWriter out, String field, Keyed<V> said, BiConsumer<String, V> entry) {
        if (!said.isEmpty()) {
            out.lineField(" ", field);
            out.lines('{', "  ", said.entrySet(), e -> entry.accept(e.getKey(), e.getValue()), "}");
        }
    }
}
