package dev.skydraft.ui.workspace;

import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;

/// What can be done with an open design beside what stands in it: close the others, find its file.
public final class TabActions {
    public final Action closeOthers;
    public final Action copyPath;
    public final Action showFolder;

    private final Workspace workspace;

    /// @param clipboard takes text for other programs
    /// @param folders shows a folder in the system's file manager
    public TabActions(Workspace workspace, Consumer<String> clipboard, Consumer<Path> folders) {
        this.workspace = workspace;
        BooleanExpression saved = workspace.activeHas(DocumentModel::fileProperty, Optional::isPresent);
        closeOthers = Action.of("file-closeOthers", "Close Others", this::closeOthers)
                .when(Bindings.size(workspace.documents()).greaterThan(1));
        copyPath = Action.of(
                        "file-copyPath",
                        "Copy Path",
                        () -> withFile(file -> {
                            clipboard.accept(file.toString());
                            workspace.tell(Message.info("Copied " + file));
                        }))
                .when(saved);
        showFolder = Action.of(
                        "file-showFolder", "Show in Folder", () -> withFile(file -> folders.accept(folder(file))))
                .when(saved);
    }

    private void closeOthers() {
        DocumentModel kept = workspace.active();
        if (workspace.documents().size() < 2) {
            workspace.tell(Message.info("No other design is open."));
        } else {
            workspace.closeOthers(kept);
        }
    }

    private void withFile(Consumer<Path> action) {
        DocumentModel document = workspace.active();
        document.fileProperty()
                .get()
                .ifPresentOrElse(
                        action,
                        () -> workspace.tell(Message.warning(document.title() + " has no file yet.")
                                .offering("Save As…", () -> workspace.saveAs(document))));
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }
}
