package dev.skydraft.ui.workspace;

import dev.skydraft.ui.document.DocumentModel;
import java.util.List;

/// Asks about unsaved changes before designs go. A question that is cancelled keeps everything open.
final class Closing {
    private final Workspace workspace;
    private final Prompts prompts;
    private final Saving saving;

    Closing(Workspace workspace, Prompts prompts, Saving saving) {
        this.workspace = workspace;
        this.prompts = prompts;
        this.saving = saving;
    }

    void close(DocumentModel document) {
        settle(document, () -> workspace.remove(document));
    }

    void closeOthers(DocumentModel kept) {
        List<DocumentModel> others =
                workspace.documents().stream().filter(d -> d != kept).toList();
        settleAll(others, () -> {
            workspace.activate(kept);
            others.forEach(workspace::remove);
        });
    }

    void quit(Runnable exit) {
        settleAll(List.copyOf(workspace.documents()), exit);
    }

    private void settleAll(List<DocumentModel> left, Runnable then) {
        if (left.isEmpty()) {
            then.run();
        } else {
            settle(left.getFirst(), () -> settleAll(left.subList(1, left.size()), then));
        }
    }

    private void settle(DocumentModel document, Runnable then) {
        if (!document.dirtyProperty().get()) {
            then.run();
            return;
        }
        workspace.activate(document);
        switch (prompts.askToSave(document.title())) {
            case SAVE -> saving.save(document, then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }
}
