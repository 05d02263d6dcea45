package dev.skydraft.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the operating system wants programs to keep what is a user's own: what they prefer, and what they work on.
enum UserFolder {
    CONFIG("skydraft.config", "APPDATA", "Roaming", "XDG_CONFIG_HOME", ".config"),
    DATA("skydraft.data", "LOCALAPPDATA", "Local", "XDG_DATA_HOME", ".local/share");

    private final String property;
    private final String windowsVariable;
    private final String windowsFolder;
    private final String xdgVariable;
    private final String xdgFolder;

    /// @param property a system property that names another folder, such as one for tests
    UserFolder(String property, String windowsVariable, String windowsFolder, String xdgVariable, String xdgFolder) {
        this.property = property;
        this.windowsVariable = windowsVariable;
        this.windowsFolder = windowsFolder;
        this.xdgVariable = xdgVariable;
        this.xdgFolder = xdgFolder;
    }

    String property() {
        return property;
    }

    Path ofUser() {
        return Optional.ofNullable(System.getProperty(property))
                .map(Path::of)
                .orElseGet(() -> on(
                        System.getProperty("os.name", ""),
                        System.getenv(),
                        Path.of(System.getProperty("user.home", ""))));
    }

    /// `%APPDATA%\Skydraft` (or `%LOCALAPPDATA%`), `~/Library/Application Support/Skydraft`, or elsewhere, by the XDG
    /// Base Directory Specification, `$XDG_CONFIG_HOME/skydraft` or `~/.config/skydraft` (or `$XDG_DATA_HOME`,
    /// `~/.local/share`).
    Path on(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, windowsVariable)
                    .orElse(home.resolve("AppData").resolve(windowsFolder))
                    .resolve("Skydraft");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Skydraft");
        }
        return folder(environment, xdgVariable)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(xdgFolder))
                .resolve("skydraft");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
