package dev.skydraft.ui.editing;

import dev.skydraft.change.Deleting;
import dev.skydraft.change.Edit;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Design;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.function.Function;

/// Deletes what is selected: in the root from the design, elsewhere from the environment shown or from every one. Where
/// there is another choice, a message offers it.
final class Removing {
    private final DocumentModel document;
    private final Design before;
    private final Selection selection;
    private final String environment;
    private final String named;

    Removing(DocumentModel document) {
        this.document = document;
        this.before = document.design();
        this.selection = document.selection();
        this.environment = document.environment();
        this.named = Wording.name(before, selection);
    }

    void here() {
        if (document.rootShown()) {
            document.edit(this::everywhere);
            return;
        }
        boolean there = isHere();
        document.edit(this::hidden);
        if (selection.in(document.design()).isEmpty()) {
            document.tell(Message.info("%s had %s alone: it is gone.".formatted(environmentName(), named)));
            return;
        }
        String said = there ? "%s is without %s now." : "%s is without %s already.";
        document.tell(Message.info(said.formatted(environmentName(), named))
                .offering("Delete Everywhere", instead(document.design(), this::everywhere)));
    }

    void everywhere() {
        boolean choice = !document.rootShown() && isHere();
        document.edit(this::everywhere);
        if (choice) {
            document.tell(Message.info("Every environment is without " + named + " now.")
                    .offering("Only in " + environmentName(), instead(document.design(), this::hidden)));
        }
    }

    private boolean isHere() {
        return hidden(before).design() != before;
    }

    private Edit hidden(Design design) {
        return Deleting.in(design, environment, selection);
    }

    private Edit everywhere(Design design) {
        return Deleting.everywhere(design, selection);
    }

    private String environmentName() {
        return document.environmentName(environment);
    }

    /// The other choice in place of the one taken. Steps done since are not undone for it.
    private Runnable instead(Design taken, Function<Design, Edit> other) {
        return () -> {
            if (document.design() == taken && taken != before) {
                document.undo();
            }
            if (selection.in(document.design()).isEmpty()) {
                document.tell(Message.warning("Other steps came after this one: undo them first."));
            } else {
                document.edit(other);
            }
        };
    }
}
