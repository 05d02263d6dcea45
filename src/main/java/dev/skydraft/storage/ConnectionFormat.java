package dev.skydraft.storage;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.design.Connection;
import dev.skydraft.kind.ConnectionKind;
import java.util.Set;

/// A connection in a file, on one line.
record ConnectionFormat(ValuesFormat values) {
    private static final Set<String> FIELDS = Set.of("id", "kind", "from", "to", "name", "values");

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
                fields.without(FIELDS));
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
        values.writeExtra(out, connection.extra());
        out.end();
    }
}
