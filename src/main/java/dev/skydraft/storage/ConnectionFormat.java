package dev.skydraft.storage;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.design.Bend;
import dev.skydraft.design.Connection;
import dev.skydraft.kind.ConnectionKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A connection in a file, on one line.
record ConnectionFormat(ValuesFormat values) {
    private static final Set<String> FIELDS = Set.of("id", "kind", "from", "to", "name", "values", "via");
    private static final Map<String, Boolean> AXES = Map.of("x", true, "y", false);

    Connection read(Json json) {
        Json.Fields fields = json.asFields("A connection");
        String kindId = fields.text("kind");
        ConnectionKind kind = Catalog.findConnection(kindId).orElseGet(() -> ConnectionKind.unknown(kindId));
        return new Connection(
                Ids.read(fields, "id"),
                kind,
                fields.text("from"),
                fields.text("to"),
                fields.text("name", ""),
                values.read(fields.object("values"), kind::property),
                fields.items("via", ConnectionFormat::bend),
                fields.without(FIELDS));
    }

    private static Bend bend(Json json) {
        Json.Fields fields = json.asFields("A bent line");
        Json first = fields.get("first");
        Boolean vertical = AXES.get(first.asText("first"));
        if (vertical == null) {
            throw first.unfit("\"first\"", "\"x\" or \"y\"");
        }
        List<Integer> at = fields.get("at").asSome("at").stream()
                .map(position -> position.asWhole("at"))
                .toList();
        return new Bend(fields.text("from"), fields.text("to"), vertical, at);
    }

    void write(JsonWriter out, Connection connection) {
        out.begin()
                .field("id", connection.id())
                .field("kind", connection.kind().id())
                .field("from", connection.from())
                .field("to", connection.to());
        if (!connection.name().isEmpty()) {
            out.field("name", connection.name());
        }
        if (!connection.values().isEmpty()) {
            values.write(
                    out.field("values"), connection.values(), connection.kind().properties());
        }
        if (!connection.via().isEmpty()) {
            out.field("via").list(connection.via(), bend -> write(out, bend));
        }
        values.writeExtra(out, connection.extra());
        out.end();
    }

    private static void write(JsonWriter out, Bend bend) {
        out.begin()
                .field("from", bend.from())
                .field("to", bend.to())
                .field("first", bend.vertical() ? "x" : "y")
                .field("at")
                .list(bend.at(), position -> out.raw(String.valueOf(position)));
        out.end();
    }
}
