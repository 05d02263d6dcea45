package dev.skydraft.ui.workspace;

import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.FileProblem;
import dev.skydraft.storage.Recovered;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads design files in the background, each once: one that is open already is shown.
final class Opening {
    private final Workspace workspace;
    private final Background background;

    Opening(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
    }

    void open(List<Path> files, Optional<Path> shown) {
        files.forEach(this::open);
        background.run(files, () -> shown, file -> file.flatMap(workspace::find).ifPresent(workspace::activate));
    }

    void open(Path path) {
        Path file = path.toAbsolutePath().normalize();
        workspace
                .find(file)
                .ifPresentOrElse(
                        workspace::activate, () -> background.run(file, () -> read(file), read -> read.accept(this)));
    }

    private static Consumer<Opening> read(Path file) {
        try {
            DesignFile.Opened opened = DesignFile.open(file);
            return opening -> opening.opened(opened, file);
        } catch (FileProblem problem) {
            return opening -> opening.workspace.tell(Message.error(String.valueOf(problem.getMessage())));
        }
    }

    private void opened(DesignFile.Opened opened, Path file) {
        workspace.add(workspace.document(opened, Optional.of(file)));
        if (opened.readOnly()) {
            workspace.tell(Message.warning(opened.notice() + "."));
        }
    }

    void openDropped(List<Path> dropped) {
        for (Path file : dropped) {
            if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
                open(file);
            } else {
                workspace.tell(Message.warning(file.getFileName()
                        + " cannot be opened: Skydraft opens its own designs, whose " + "names end in .json."));
            }
        }
    }

    void restore(Recovered recovered) {
        DocumentModel document = recovered.file().flatMap(workspace::find).orElseGet(() -> reopened(recovered));
        workspace.activate(document);
        document.replace("Restore unsaved changes", recovered.design());
    }

    private DocumentModel reopened(Recovered recovered) {
        DesignFile.Opened saved = recovered
                .saved()
                .orElseGet(() -> DesignFile.Opened.nothing(recovered.design().name()));
        DocumentModel document = workspace.document(saved, recovered.file());
        workspace.add(document);
        return document;
    }
}
