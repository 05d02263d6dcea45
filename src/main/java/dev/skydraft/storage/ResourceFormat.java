package dev.skydraft.storage;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import java.util.Optional;
import java.util.Set;

/// A resource in a file: what it is on the first line, then one placement on each.
record ResourceFormat(ValuesFormat values) {
    private static final Set<String> FIELDS = Set.of("id", "kind", "name", "groups", "tags", "values", "at");
    private static final Set<String> PLACEMENT_FIELDS = Set.of("key", "in", "x", "y", "w", "h", "z", "locked");

    Resource read(Json json) {
        Json.Fields fields = json.asFields("A resource");
        String kindId = fields.text("kind");
        ResourceKind kind = Catalog.find(kindId).orElseGet(() -> ResourceKind.unknown(kindId));
        return new Resource(
                Ids.read(fields, "id"),
                kind,
                fields.text("name"),
                fields.items("groups", group -> group.asText("groups")),
                fields.items("tags", tag -> tag.asText("tags")),
                values.read(fields.object("values"), kind::property),
                fields.get("at").asSome("at").stream()
                        .map(ResourceFormat::placement)
                        .toList(),
                fields.without(FIELDS));
    }

    private static Placement placement(Json json) {
        Json.Fields fields = json.asFields("A placement");
        var bounds = new Bounds(fields.whole("x"), fields.whole("y"), fields.whole("w"), fields.whole("h"));
        Optional<String> in = fields.find("in").map(j -> j.asText("in"));
        return new Placement(
                Ids.read(fields, "key"),
                in,
                bounds,
                fields.whole("z", 0),
                fields.truth("locked", false),
                fields.without(PLACEMENT_FIELDS));
    }

    void write(JsonWriter out, Resource resource) {
        out.begin()
                .field("id", resource.id())
                .field("kind", resource.kind().id())
                .field("name", resource.name());
        if (!resource.groups().isEmpty()) {
            out.field("groups").list(resource.groups(), out::text);
        }
        if (!resource.tags().isEmpty()) {
            out.field("tags").list(resource.tags(), out::text);
        }
        if (!resource.values().isEmpty()) {
            values.write(out.field("values"), resource.values(), resource.kind().properties());
        }
        values.writeExtra(out, resource.extra());
        out.lineField(" ", "at").lines('[', "  ", resource.at(), p -> write(out, p), "]");
        out.end();
    }

    private void write(JsonWriter out, Placement placement) {
        Bounds bounds = placement.bounds();
        out.begin().field("key", placement.key());
        placement.in().ifPresent(container -> out.field("in", container));
        out.field("x", bounds.x()).field("y", bounds.y()).field("w", bounds.w()).field("h", bounds.h());
        if (placement.z() != 0) {
            out.field("z", placement.z());
        }
        if (placement.locked()) {
            out.field("locked").raw("true");
        }
        values.writeExtra(out, placement.extra());
        out.end();
    }
}
