package dev.skydraft.ui.document;

import dev.skydraft.change.WhatIfs;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.edit.Step;
import java.util.List;
import java.util.Optional;

/// Tells the user that what was added while a what-if is shown stays in it, and offers the other choice.
final class Additions {
    private Additions() {}

    /// What to say of a step; empty for one that added nothing, or not in a what-if alone, or in another than the one
    /// shown.
    static Optional<Message> note(DocumentModel document, Step step) {
        List<String> added = WhatIfs.added(step.before(), step.after());
        if (added.isEmpty()
                || !isHere(step, added.getFirst())
                || WhatIfs.everywhere(step.after(), step.environment(), added) == step.after()) {
            return Optional.empty();
        }
        String name = name(step.after(), added);
        String environment = document.environmentName(step.environment());
        return Optional.of(Message.info("%s %s in %s alone: no other bill changes."
                        .formatted(name, added.size() == 1 ? "is" : "are", environment))
                .offering(
                        "Add Everywhere",
                        () -> document.edit(
                                "Add " + name + " everywhere",
                                design -> WhatIfs.everywhere(design, step.environment(), added))));
    }

    private static boolean isHere(Step step, String ref) {
        var here = Deployment.of(step.after(), step.environment());
        return here.find(ref.split("/", 2)[0]).isPresent() || here.connections().has(ref);
    }

    private static String name(Design design, List<String> added) {
        if (added.size() > 1) {
            return added.size() + " additions";
        }
        String ref = added.getFirst();
        Optional<Connection> connection = design.connections().find(ref);
        if (connection.isPresent()) {
            return Wording.name(design, connection.get());
        }
        int slash = ref.indexOf('/');
        return slash < 0
                ? Wording.name(design, ref)
                : "The new place of " + Wording.name(design, ref.substring(0, slash));
    }
}
