package dev.skydraft.ui.workspace;

import dev.skydraft.storage.Samples;
import dev.skydraft.ui.action.Action;
import java.util.List;

/// New, open, save, close.
public final class FileActions {
    public final Action newDesign;
    public final Action open;
    public final Action save;
    public final Action saveAs;
    public final Action close;
    public final Action quit;

    /// One for each place in the list of recent files.
    public final List<Action> recent;

    /// One for each sample design.
    public final List<Action> samples;

    /// @param exit closes the window
    public FileActions(Workspace workspace, Runnable exit) {
        newDesign = Action.of("file-new", "New", workspace::newDesign).key("Shortcut+N");
        open = Action.of("file-open", "Open…", workspace::chooseAndOpen).key("Shortcut+O");
        save = Action.of("file-save", "Save", () -> workspace.save(workspace.active()))
                .key("Shortcut+S");
        saveAs = Action.of("file-saveAs", "Save As…", () -> workspace.saveAs(workspace.active()))
                .key("Shortcut+Shift+S");
        close = Action.of("file-close", "Close", () -> workspace.close(workspace.active()))
                .key("Shortcut+W");
        quit = Action.of("file-quit", "Quit", () -> workspace.quit(exit)).key("Shortcut+Q");
        recent = RecentActions.of(workspace.recent());
        samples = Samples.ALL.stream()
                .map(s -> Action.of("file-sample-" + s.id(), s.title(), () -> workspace.openSample(s)))
                .toList();
    }
}
