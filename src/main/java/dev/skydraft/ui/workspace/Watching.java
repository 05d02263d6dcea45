package dev.skydraft.ui.workspace;

import dev.skydraft.storage.FolderWatch;
import dev.skydraft.storage.OwnPrices;
import dev.skydraft.ui.document.DocumentModel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Has the files of open designs watched, and the prices beside them.
public final class Watching {
    private final Workspace workspace;
    private final FolderWatch watch;
    private final Set<DocumentModel> followed = Collections.newSetFromMap(new WeakHashMap<>());

    public Watching(Workspace workspace, FolderWatch watch) {
        this.workspace = workspace;
        this.watch = watch;
        workspace.documents().subscribe(this::follow);
        follow();
    }

    private void follow() {
        for (DocumentModel document : workspace.documents()) {
            if (followed.add(document)) {
                document.fileProperty().subscribe(this::watchAll);
            }
        }
        watchAll();
    }

    private void watchAll() {
        Stream<Path> besideDesigns = workspace.documents().stream()
                .flatMap(document -> document.fileProperty().get().stream())
                .flatMap(file -> Stream.of(file, OwnPrices.beside(file)));
        watch.watch(Stream.concat(besideDesigns, Stream.of(OwnPrices.ofUser())).collect(Collectors.toSet()));
    }
}
