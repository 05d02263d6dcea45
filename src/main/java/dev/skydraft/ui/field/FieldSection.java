package dev.skydraft.ui.field;

import dev.skydraft.kind.Property;
import dev.skydraft.kind.Section;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;

/// A titled run of fields.
public record FieldSection(String title, List<Field<?>> fields) implements AutoCloseable {

    /// The properties of a resource or connection, as its kind declares them.
    public static List<FieldSection> of(DocumentModel document, String element, List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.properties().isEmpty())
                .map(section -> new FieldSection(
                        section.title(),
                        section.properties().stream()
                                .<Field<?>>map(property -> field(document, element, property))
                                .toList()))
                .toList();
    }

    public static FieldSection settings(DocumentModel document, String title, List<Property<?>> settings) {
        return new FieldSection(
                title,
                settings.stream()
                        .<Field<?>>map(setting -> setting(document, setting))
                        .toList());
    }

    private static <T> Field<T> field(DocumentModel document, String element, Property<T> property) {
        return new Field<>(document, new ElementSlot<>(element, property));
    }

    private static <T> Field<T> setting(DocumentModel document, Property<T> setting) {
        return new Field<>(document, new SettingSlot<>(setting));
    }

    @Override
    public void close() {
        fields.forEach(Field::close);
    }
}
