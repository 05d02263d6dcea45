package dev.skydraft.ui.recovery;

import dev.skydraft.storage.Autosave;
import dev.skydraft.storage.Recovery;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.workspace.Workspace;
import java.util.function.Consumer;

/// Sees to it that no edit is lost: keeps drafts of what is not saved, and offers what an earlier run left.
public final class Safeguard {
    private final Workspace workspace;
    private final Recovery recovery;
    private final Autosave autosave;

    /// @param timer runs the writing of drafts
    /// @param ui runs what the writing has to tell on the UI thread
    public Safeguard(Workspace workspace, Recovery recovery, Autosave.Timer timer, Consumer<Runnable> ui) {
        this.workspace = workspace;
        this.recovery = recovery;
        this.autosave = new Autosave(recovery, timer, sentence -> ui.accept(() -> tellFailure(sentence)));
        new Keeping(workspace, autosave);
    }

    private void tellFailure(String sentence) {
        workspace.tell(Message.warning("Unsaved changes cannot be kept for the case of a crash. " + sentence + "."));
    }

    /// Looks for what an earlier run left, and asks about it if there is something.
    public void offer(Background background, Consumer<Restoring> ask) {
        background.run(recovery, recovery::left, left -> {
            left.setAside()
                    .forEach(file -> workspace.tell(
                            Message.warning("Changes that an earlier run kept could not be read. They are set aside as "
                                    + file + ".")));
            if (!left.designs().isEmpty()) {
                ask.accept(new Restoring(workspace, autosave, left.designs()));
            }
        });
    }

    /// Keeps everything at once, on this thread.
    public void keepNow() {
        autosave.flush();
    }

    /// Ends when every design is saved or given up.
    public void end() {
        autosave.close();
        recovery.close();
    }
}
