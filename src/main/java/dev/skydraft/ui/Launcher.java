package dev.skydraft.ui;

import dev.skydraft.design.Design;
import dev.skydraft.ui.bench.CanvasBenchmark;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;

/// Opens the window where this machine can show one.
public final class Launcher {

    /// Window option `--ready-file=FILE`: the file is written once the window is painted, for programs that wait for
    /// it.
    public static final String READY_FILE = "ready-file";

    private Launcher() {}

    /// Shows the window and returns when it is closed: empty then, or at once the reason why there can be no window.
    public static Optional<String> open(String... args) {
        Optional<String> obstacle = findMissingDisplay().or(Launcher::findToolkitFailure);
        if (obstacle.isEmpty()) {
            Application.launch(App.class, args);
        }
        return obstacle;
    }

    /// Opens the window on a design, measures for so many seconds each how smoothly it can be moved about, and
    /// hands over what came out as JSON; the reason why there can be no window otherwise.
    public static Optional<String> benchCanvas(Design design, double seconds, Consumer<String> figures) {
        CanvasBenchmark.prepare();
        Optional<String> obstacle = findMissingDisplay().or(Launcher::findToolkitFailure);
        if (obstacle.isEmpty()) {
            figures.accept(CanvasBenchmark.run(design, seconds));
            Platform.exit();
        }
        return obstacle;
    }

    private static Optional<String> findMissingDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        boolean offScreen = "Headless".equals(System.getProperty("glass.platform"));
        return linux && !offScreen && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")
                ? Optional.of("neither DISPLAY nor WAYLAND_DISPLAY is set")
                : Optional.empty();
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    /// JavaFX throws whatever its native code met: no such display, no GTK library, no connection.
    private static Optional<String> findToolkitFailure() {
        try {
            Platform.startup(() -> {});
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of("JavaFX cannot start: " + e.getMessage());
        }
    }
}
