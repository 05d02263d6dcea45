package dev.skydraft.ui.workspace;

import dev.skydraft.design.Design;
import dev.skydraft.storage.ContentHash;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.nio.file.Path;
import java.util.Optional;

/// Writes designs to their files. What cannot be written stays in the window as it is, and is offered another place.
final class Saving {
    private final Workspace workspace;
    private final Background background;
    private final Prompts prompts;
    private final FileChanges changes;
    private final Store store;

    /// Where designs are written.
    interface Store {
        /// Returns the bytes written.
        ///
        /// @throws FileProblem with the reason why it cannot be written; the file is as it was
        byte[] save(Path file, Design design);
    }

    Saving(Workspace workspace, Background background, Prompts prompts, FileChanges changes, Store store) {
        this.workspace = workspace;
        this.background = background;
        this.prompts = prompts;
        this.changes = changes;
        this.store = store;
    }

    /// Saves to the document's file, with what another program wrote there merged in, or asks where.
    ///
    /// @param then what follows once the design is on disk; not run if the user cancels or saving fails
    void save(DocumentModel document, Runnable then) {
        if (document.readOnly()) {
            workspace.tell(Message.error(document.title() + " was written by a newer version of Skydraft and is open "
                            + "read-only: save a copy with Save As.")
                    .offering("Save As…", () -> saveAs(document, () -> {})));
            return;
        }
        document.fileProperty()
                .get()
                .ifPresentOrElse(
                        file -> changes.before(document, () -> write(document, file, then)),
                        () -> saveAs(document, then));
    }

    void saveAs(DocumentModel document, Runnable then) {
        prompts.chooseTarget(document.design().name() + ".json", "Skydraft design", "json")
                .map(file -> file.toAbsolutePath().normalize())
                .ifPresent(file -> saveAs(document, file, then));
    }

    private void saveAs(DocumentModel document, Path file, Runnable then) {
        if (workspace.find(file).filter(other -> other != document).isPresent()) {
            workspace.tell(Message.error(
                    file.getFileName() + " is open in another tab: close it first, or choose another name."));
        } else {
            write(document, file, then);
        }
    }

    /// Of a saving, what was written or why nothing was.
    private record Outcome(String hash, Optional<String> problem) {}

    private void write(DocumentModel document, Path file, Runnable then) {
        Design design = document.design();
        background.run(document.fileProperty(), () -> save(file, design), outcome -> {
            if (outcome.problem().isPresent()) {
                workspace.tell(
                        Message.error(outcome.problem().get()).offering("Save As…", () -> saveAs(document, () -> {})));
            } else {
                document.saved(design, file);
                changes.holds(document, outcome.hash());
                workspace.tell(Message.info("Saved " + file.getFileName()));
                then.run();
            }
        });
    }

    private Outcome save(Path file, Design design) {
        try {
            return new Outcome(ContentHash.of(store.save(file, design)), Optional.empty());
        } catch (FileProblem problem) {
            return new Outcome("", Optional.of(problem.getMessage()));
        }
    }
}
