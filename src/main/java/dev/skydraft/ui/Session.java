package dev.skydraft.ui;

import dev.skydraft.storage.Preferences;
import dev.skydraft.storage.PreferencesFile;
import dev.skydraft.storage.Samples;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.window.Habits;
import dev.skydraft.ui.window.Look;
import dev.skydraft.ui.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// What one start of the program takes over from the last: the designs that were open and the one in front, those that
/// were open before, the theme, where the window stood. It is remembered while the program runs, so that a crash takes
/// nothing of it.
final class Session {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private final PreferencesFile file;
    private final Preferences last;

    Session(PreferencesFile file) {
        this.file = file;
        this.last = file.load();
    }

    /// What the window looked like.
    Look look() {
        return new Look(last.theme(), new Habits(last.habits()));
    }

    /// Opens the designs that were open; a sample where there were none, so that the first start shows something.
    void reopen(Workspace workspace) {
        recall(workspace);
        List<Path> there = last.open().stream().filter(Files::isRegularFile).toList();
        if (there.isEmpty()) {
            workspace.openSample(Samples.ALL.getFirst());
        }
        workspace.open(there, last.active());
        last.open().stream()
                .filter(path -> !there.contains(path))
                .forEach(path -> workspace.tell(
                        Message.warning(path + " was open when Skydraft last ended, and is no longer there.")));
    }

    /// Fills the list of recent files.
    void recall(Workspace workspace) {
        workspace.recent().remembered(last.recent());
    }

    /// The scene in the size that the window had, so that it is laid out once and not again when the window is there.
    Scene scene(Parent root) {
        return last.window()
                .map(window -> new Scene(root, window.width(), window.height()))
                .orElseGet(() -> new Scene(root, WIDTH, HEIGHT));
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
        save(now(workspace, look, stage));
    }

    /// Remembers whenever other designs are open or another is in front, from when those of the last start are there.
    void rememberAlways(Workspace workspace, Look look, Stage stage, Background background) {
        Runnable remember = () -> {
            Preferences now = now(workspace, look, stage);
            background.run(this, () -> save(now), saved -> {});
        };
        background.run("reopened", () -> last, opened -> {
            workspace.recent().files().subscribe(remember);
            workspace.documents().subscribe(remember);
            workspace.activeProperty().subscribe(remember);
            remember.run();
        });
    }

    private static Optional<Path> file(DocumentModel document) {
        return document.fileProperty().get();
    }

    private synchronized Optional<String> save(Preferences preferences) {
        return file.save(preferences);
    }

    private Preferences now(Workspace workspace, Look look, Stage stage) {
        return new Preferences(
                workspace.documents().stream()
                        .flatMap(document -> file(document).stream())
                        .toList(),
                file(workspace.active()),
                workspace.recent().files(),
                look.choiceProperty().get(),
                look.habits().now(),
                Optional.of(window(stage)));
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
