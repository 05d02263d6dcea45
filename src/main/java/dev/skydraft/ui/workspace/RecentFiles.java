package dev.skydraft.ui.workspace;

import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files that were opened or written last, the latest first.
public final class RecentFiles {
    /// As many as fit a menu that is taken in at a glance.
    public static final int MOST = 10;

    private final Workspace workspace;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> shared = FXCollections.unmodifiableObservableList(files);
    private final Set<DocumentModel> followed = Collections.newSetFromMap(new WeakHashMap<>());

    RecentFiles(Workspace workspace) {
        this.workspace = workspace;
        workspace.documents().subscribe(this::follow);
    }

    private void follow() {
        for (DocumentModel document : workspace.documents()) {
            if (followed.add(document)) {
                document.fileProperty().subscribe(file -> file.ifPresent(this::add));
            }
        }
    }

    public ObservableList<Path> files() {
        return shared;
    }

    /// Takes over what an earlier run remembered, behind what this one has opened.
    public void remembered(List<Path> earlier) {
        earlier.stream()
                .filter(file -> !files.contains(file) && files.size() < MOST)
                .forEach(files::add);
    }

    private void add(Path file) {
        files.remove(file);
        files.addFirst(file);
        if (files.size() > MOST) {
            files.removeLast();
        }
    }

    /// Opens one of them; one that is gone leaves the list.
    public void open(Path file) {
        if (Files.notExists(file)) {
            files.remove(file);
            workspace.tell(Message.warning(file + " is no longer there. It has left the list of recent designs."));
        } else {
            workspace.open(file);
        }
    }
}
