package dev.skydraft.ui;

import dev.skydraft.storage.Preferences;
import dev.skydraft.storage.PreferencesFile;
import dev.skydraft.storage.Samples;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// What one start of the program takes over from the last: the designs that were open, the theme, where the window
/// stood.
final class Session {
    private final PreferencesFile file;
    private final Preferences last;

    Session(PreferencesFile file) {
        this.file = file;
        this.last = file.load();
    }

    Preferences.Theme theme() {
        return last.theme();
    }

    /// Opens the designs that were open; a sample where there were none, so that the first start shows something.
    void reopen(Workspace workspace) {
        List<Path> there = last.open().stream().filter(Files::isRegularFile).toList();
        if (there.isEmpty()) {
            workspace.openSample(Samples.ALL.getFirst());
        }
        there.forEach(workspace::open);
        last.open().stream()
                .filter(path -> !there.contains(path))
                .forEach(path -> workspace.tell(
                        Message.warning(path + " was open when Skydraft last ended, and is no longer there.")));
    }

    /// Puts the window where it stood, if that is still on a screen.
    void place(Stage stage) {
        last.window().filter(Session::onScreen).ifPresent(window -> {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(window.width());
            stage.setHeight(window.height());
            stage.setMaximized(window.maximized());
        });
    }

    /// True if the middle of its title bar is on a screen, so that it can be taken hold of.
    private static boolean onScreen(Preferences.Window window) {
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().contains(window.x() + window.width() / 2.0, window.y()));
    }

    /// Remembers for the next start. That it cannot is no reason to keep the program from ending.
    void remember(Workspace workspace, Look look, Stage stage) {
        List<Path> open = workspace.documents().stream()
                .flatMap(document -> document.fileProperty().get().stream())
                .toList();
        file.save(new Preferences(open, look.choiceProperty().get(), Optional.of(window(stage))));
    }

    private Preferences.Window window(Stage stage) {
        boolean maximized = stage.isMaximized();
        return last.window()
                .filter(_ -> maximized)
                .map(before -> new Preferences.Window(before.x(), before.y(), before.width(), before.height(), true))
                .orElseGet(() -> new Preferences.Window(
                        (int) stage.getX(),
                        (int) stage.getY(),
                        (int) stage.getWidth(),
                        (int) stage.getHeight(),
                        maximized));
    }
}
