package dev.skydraft.storage;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skydraft.catalog.Catalog;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Whole;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// Fills into the schema of design files what the catalogue says: the kinds, their properties and the settings.
final class CatalogSchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode definitions;

    private CatalogSchema(ObjectNode definitions) {
        this.definitions = definitions;
    }

    /// The schema with its part about the catalogue made anew.
    static String refreshed(String schema) throws IOException {
        var root = (ObjectNode) MAPPER.readTree(schema);
        var definitions = (ObjectNode) root.get("$defs");
        List<String> made = definitions.properties().stream()
                .map(java.util.Map.Entry::getKey)
                .filter(name -> name.startsWith("resource-") || name.startsWith("connection-"))
                .toList();
        definitions.remove(made);
        new CatalogSchema(definitions).fill();
        return MAPPER.writer(layout()).writeValueAsString(root) + "\n";
    }

    private static DefaultPrettyPrinter layout() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    private void fill() {
        definitions.replace("settings", values("What is set of where and how long everything runs.", Settings.ALL));
        Catalog.KINDS.forEach(k -> kind("resource", k.id(), k.label() + ": " + k.help(), k.properties()));
        Catalog.CONNECTION_KINDS.forEach(k -> kind("connection", k.id(), k.label(), k.properties()));
        choose("resource", Catalog.KINDS.stream().map(k -> k.id()).toList());
        choose("connection", Catalog.CONNECTION_KINDS.stream().map(k -> k.id()).toList());
    }

    private void kind(String element, String id, String description, List<Property<?>> properties) {
        definitions.set(element + "-" + id, values(description, properties));
    }

    private void choose(String element, List<String> kinds) {
        var definition = (ObjectNode) definitions.get(element);
        ArrayNode anyOf = ((ObjectNode) definition.get("properties"))
                .putObject("kind")
                .put("description", "One of these, or a kind of another version, which is kept and drawn dashed.")
                .putArray("anyOf");
        kinds.forEach(anyOf.addObject().putArray("enum")::add);
        anyOf.addObject().put("type", "string");
        ArrayNode allOf = definition.putArray("allOf");
        kinds.forEach(kind -> {
            ObjectNode rule = allOf.addObject();
            rule.putObject("if").putObject("properties").putObject("kind").put("const", kind);
            rule.putObject("then")
                    .putObject("properties")
                    .putObject("values")
                    .put("$ref", "#/$defs/" + element + "-" + kind);
        });
    }

    private static ObjectNode values(String description, List<Property<?>> properties) {
        ObjectNode values =
                MAPPER.createObjectNode().put("description", description).put("type", "object");
        ObjectNode fields = values.putObject("properties");
        properties.stream()
                .flatMap(p -> Stream.concat(Stream.of(p), Range.companions(p)))
                .forEach(p -> type(fields.putObject(p.id()).put("description", described(p)), p));
        return values;
    }

    private static String described(Property<?> property) {
        String unit = property.unit().isEmpty() ? "" : " [" + property.unit() + "]";
        String fallback = property instanceof Lines ? "" : defaulted(property);
        return property.label() + unit + ": " + property.help() + fallback;
    }

    private static <T> String defaulted(Property<T> property) {
        return property.initial()
                .map(value -> " Default: " + property.format(value) + ".")
                .orElse(" Unset means unknown.");
    }

    private static void type(ObjectNode field, Property<?> property) {
        switch (property) {
            case Whole _ -> field.put("type", "integer");
            case Amount _ -> field.put("type", "number");
            case Flag _ -> field.put("type", "boolean");
            case Text _, Cidr _ -> field.put("type", "string");
            case Lines _ -> field.put("type", "array").putObject("items").put("type", "string");
            case Choice c -> c.options().forEach(array(field, "enum", o -> o.id()));
            case Size s -> s.table().rows().forEach(array(field.put("type", "string"), "examples", r -> r.id()));
        }
    }

    private static <T> java.util.function.Consumer<T> array(
            ObjectNode field, String name, java.util.function.Function<T, String> text) {
        ArrayNode items = field.putArray(name);
        return item -> items.add(text.apply(item));
    }
}
