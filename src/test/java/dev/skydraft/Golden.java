package dev.skydraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Expected texts, kept as files under `src/test/resources` and reviewed as a diff. `-Dgolden.update=true` rewrites
/// them with what the program says now.
public final class Golden {
    private static final Path ROOT = Path.of("src", "test", "resources");

    private Golden() {}

    /// Fails unless the file says exactly `actual`.
    ///
    /// @param path below `src/test/resources`, such as `export/taskflow-prod.mmd`
    public static void check(String path, String actual) {
        check(ROOT.resolve(path), actual);
    }

    /// The same for a file elsewhere in the project, such as a page of `docs` that a test writes.
    public static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertTrue(Files.exists(file), () -> file + " is missing; -Dgolden.update=true writes it");
            assertEquals(Files.readString(file), actual, () -> file + " says otherwise");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
