package dev.skydraft.ui.editing;

import dev.skydraft.change.Views;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.design.View;
import dev.skydraft.ui.document.DocumentModel;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Closes and opens containers in the view that a document shows.
public final class Collapsing {
    private Collapsing() {}

    /// Opens the containers that are closed; closes all of them where none is.
    public static void toggle(DocumentModel document, Collection<String> containers) {
        View view = document.shown().view();
        List<String> closed =
                containers.stream().filter(view.collapsed()::contains).toList();
        if (closed.isEmpty()) {
            document.edit(
                    "Collapse " + object(document.design(), containers),
                    design -> Views.collapse(design, view.id(), containers));
        } else {
            expand(document, closed);
        }
    }

    public static void expand(DocumentModel document, Collection<String> containers) {
        String view = document.shown().view().id();
        document.edit(
                "Expand " + object(document.design(), containers), design -> Views.expand(design, view, containers));
    }

    private static String object(Design design, Collection<String> containers) {
        return containers.size() == 1
                ? Wording.name(design, Set.copyOf(containers).iterator().next())
                : Wording.count(containers.size(), "container");
    }
}
