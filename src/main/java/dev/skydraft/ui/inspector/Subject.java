package dev.skydraft.ui.inspector;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Provider;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.stream.Stream;

/// What the inspector is about. Two are equal if the same fields fit them, so that it is built anew only when they do
/// not.
sealed interface Subject {
    /// Nothing is selected: the design itself and the environment shown.
    record OfDesign(DocumentModel document, String environment) implements Subject {}

    /// One resource.
    record OfResource(DocumentModel document, String id, Provider provider) implements Subject {}

    /// One connection.
    record OfConnection(DocumentModel document, String id, String kind) implements Subject {}

    /// Several resources and connections.
    record OfMany(DocumentModel document, List<String> elements) implements Subject {}

    static Subject of(DocumentModel document) {
        Selection selection = document.selection();
        Design design = document.design();
        List<String> alive = Stream.concat(selection.resources().stream(), selection.connections().stream())
                .filter(design::hasId)
                .toList();
        if (alive.isEmpty()) {
            return new OfDesign(document, document.environment());
        }
        if (alive.size() > 1) {
            return new OfMany(document, alive);
        }
        String id = alive.getFirst();
        return design.connections()
                .find(id)
                .<Subject>map(c -> new OfConnection(document, id, c.kind().id()))
                .orElseGet(() -> new OfResource(
                        document, id, document.deployment().settings().provider()));
    }
}
