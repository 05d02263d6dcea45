package dev.skydraft.kind;

import java.util.List;
import java.util.Optional;

/// A titled run of properties in the inspector.
public record Section(String title, List<Property<?>> properties) {

    /// The properties of all sections, in order.
    static List<Property<?>> properties(List<Section> sections) {
        return sections.stream()
                .<Property<?>>flatMap(s -> s.properties().stream())
                .toList();
    }

    /// The property with that id in any of the sections, or the companion of one that has the id.
    static Optional<Property<?>> find(List<Section> sections, String id) {
        for (Section section : sections) {
            for (Property<?> property : section.properties()) {
                if (property.id().equals(id)) {
                    return Optional.of(property);
                }
            }
        }
        return Range.find(properties(sections), id);
    }
}
