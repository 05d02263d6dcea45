package dev.skydraft.ui.workspace;

import dev.skydraft.change.Difference;
import dev.skydraft.change.Wording;
import dev.skydraft.change.merge.Conflict;
import dev.skydraft.change.merge.Merged;
import dev.skydraft.design.Design;
import dev.skydraft.design.InvalidDesign;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells how a merge went, and offers the other side where both changed the same.
final class MergeOffers {
    /// How many conflicts are listed; of more only the number is told.
    private static final int LISTED = 12;

    private final Workspace workspace;

    MergeOffers(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What the file held before, what the window holds, and what the file holds now.
    record Sides(Design base, Design ours, Design theirs) {
        /// Empty if the sides cannot stand in one picture.
        Optional<Merged> merged() {
            return merged(base, ours, theirs);
        }

        /// The same with the file's side where both changed the same.
        Optional<Merged> theirsFirst(Design now) {
            return merged(base, theirs, now);
        }

        private static Optional<Merged> merged(Design base, Design first, Design second) {
            try {
                return Optional.of(Merged.of(base, first, second));
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
                .offering("Review…", () -> review(document, sides, conflicts)));
        return false;
    }

    private void takeFile(DocumentModel document, Sides sides) {
        document.edit("Take " + document.title() + " as in the file", design -> sides.theirs());
    }

    private void review(DocumentModel document, Sides sides, List<Conflict> conflicts) {
        if (workspace.prompts().confirm("Changed on both sides", question(conflicts), "Take the File's")) {
            sides.theirsFirst(document.design())
                    .ifPresentOrElse(
                            merged -> document.edit(
                                    "Take the file's side of " + document.title(), design -> merged.design()),
                            () -> takeFile(document, sides));
        }
    }

    private static String question(List<Conflict> conflicts) {
        String listed = conflicts.stream()
                .limit(LISTED)
                .map(c -> "%s: yours %s is kept, the file has %s".formatted(c.what(), c.kept(), c.other()))
                .collect(Collectors.joining("\n"));
        int more = conflicts.size() - LISTED;
        return listed + (more > 0 ? "\nand " + more + " more" : "");
    }
}
