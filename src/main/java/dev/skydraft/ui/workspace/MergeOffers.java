package dev.skydraft.ui.workspace;

import dev.skydraft.change.Difference;
import dev.skydraft.change.Selection;
import dev.skydraft.change.Wording;
import dev.skydraft.change.merge.Conflict;
import dev.skydraft.change.merge.Merged;
import dev.skydraft.design.Design;
import dev.skydraft.design.InvalidDesign;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells how a merge went, and offers the other side where both changed the same.
final class MergeOffers {
    private final Workspace workspace;

    MergeOffers(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What the file held before, what the window holds, and what the file holds now.
    record Sides(Design base, Design ours, Design theirs) {
        /// Empty if the sides cannot stand in one picture.
        Optional<Merged> merged() {
            return merged(ours, Set.of());
        }

        /// The same from what the window holds meanwhile, with the file's side in some conflicts.
        Optional<Merged> merged(Design now, Set<Conflict> taken) {
            try {
                return Optional.of(Merged.of(base, now, theirs, taken));
            } catch (InvalidDesign _) {
                return Optional.empty();
            }
        }
    }

    /// False if there is something that the user should look at before the design is saved.
    boolean told(DocumentModel document, Sides sides, Optional<Merged> merged) {
        String changed = "Another program changed " + document.title() + ": "
                + Difference.text(sides.base(), sides.theirs()) + ".";
        if (merged.isEmpty()) {
            workspace.tell(Message.warning(changed + " This cannot be put together with your changes, which are kept.")
                    .offering("Take the File's", () -> takeFile(document, sides)));
            return false;
        }
        List<Conflict> conflicts = merged.get().conflicts();
        if (conflicts.isEmpty()) {
            workspace.tell(Message.info(changed + " Your changes are kept with it."));
            return true;
        }
        workspace.tell(Message.warning(
                        changed + " " + Wording.count(conflicts.size(), "thing") + " you changed too: yours is kept.")
                .offering("Review…", () -> review(document, sides))
                .staying());
        return false;
    }

    private void takeFile(DocumentModel document, Sides sides) {
        document.replace("Take " + document.title() + " as in the file", sides.theirs());
    }

    /// What the user did meanwhile stays; nothing may be left to choose.
    private void review(DocumentModel document, Sides sides) {
        List<Conflict> conflicts =
                sides.merged(document.design(), Set.of()).map(Merged::conflicts).orElse(List.of());
        if (conflicts.isEmpty()) {
            workspace.tell(Message.info("Both sides are the same now."));
            return;
        }
        workspace
                .prompts()
                .chooseSides("Changed on both sides", conflicts, conflict -> show(document, conflict))
                .filter(taken -> !taken.isEmpty())
                .ifPresent(taken -> take(document, sides, taken, conflicts.size()));
    }

    private static void show(DocumentModel document, Conflict conflict) {
        document.goTo(Selection.ofElement(document.design(), conflict.element()));
    }

    private void take(DocumentModel document, Sides sides, Set<Conflict> taken, int of) {
        String label = taken.size() == of
                ? "Take the file's side of " + document.title()
                : "Take %d of %d from %s".formatted(taken.size(), of, document.title());
        sides.merged(document.design(), taken)
                .ifPresentOrElse(
                        merged -> document.replace(label, merged.design()),
                        () -> workspace.tell(
                                Message.warning("The sides that you chose cannot stand together: yours are kept.")
                                        .offering("Take the File's", () -> takeFile(document, sides))));
    }
}
