package dev.skydraft.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the operating system wants programs to keep what they remember of a user.
final class ConfigFolder {
    /// A system property that names another folder, such as one for tests.
    static final String PROPERTY = "skydraft.config";

    private ConfigFolder() {}

    static Path ofUser() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .orElseGet(() -> on(
                        System.getProperty("os.name", ""),
                        System.getenv(),
                        Path.of(System.getProperty("user.home", ""))));
    }

    /// `%APPDATA%\Skydraft`, `~/Library/Application Support/Skydraft`, or elsewhere, by the XDG Base Directory
    /// Specification, `$XDG_CONFIG_HOME/skydraft` or `~/.config/skydraft`.
    static Path on(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Skydraft");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Skydraft");
        }
        return folder(environment, "XDG_CONFIG_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".config"))
                .resolve("skydraft");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
