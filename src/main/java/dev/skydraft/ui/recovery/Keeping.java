package dev.skydraft.ui.recovery;

import dev.skydraft.storage.Autosave;
import dev.skydraft.storage.Draft;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;

/// Has a draft of every open design kept while the design differs from its file.
final class Keeping {
    private final Workspace workspace;
    private final Autosave autosave;
    private final Map<DocumentModel, Kept> followed = new HashMap<>();
    private int numbers;

    Keeping(Workspace workspace, Autosave autosave) {
        this.workspace = workspace;
        this.autosave = autosave;
        workspace.documents().subscribe(this::follow);
        follow();
    }

    private void follow() {
        List<DocumentModel> open = workspace.documents();
        followed.values().stream().filter(kept -> !open.contains(kept.document)).forEach(Kept::end);
        followed.keySet().retainAll(open);
        open.forEach(document -> followed.computeIfAbsent(document, Kept::new));
    }

    /// One document, and the key under which its draft is kept.
    private final class Kept {
        private final DocumentModel document;
        private final int number = ++numbers;
        private final Subscription subscription;
        private String key;

        Kept(DocumentModel document) {
            this.document = document;
            this.key = Draft.key(number, document.fileProperty().get());
            this.subscription = Subscription.combine(
                    document.designProperty().subscribe(this::note),
                    document.dirtyProperty().subscribe(this::note),
                    document.fileProperty().subscribe(this::note));
        }

        private void note() {
            var draft = new Draft(number, document.fileProperty().get(), document.title(), document.design());
            if (!draft.key().equals(key)) {
                autosave.settled(key);
                key = draft.key();
            }
            if (document.dirtyProperty().get()) {
                autosave.changed(draft);
            } else {
                autosave.settled(key);
            }
        }

        void end() {
            subscription.unsubscribe();
            autosave.settled(key);
        }
    }
}
