package dev.skydraft.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Files that come with the program.
final class Packed {
    private Packed() {}

    static String text(String name) {
        return FileText.decoded(bytes(name));
    }

    /// @param name as it is called in the project: `assets/prices/index.txt`
    static byte[] bytes(String name) {
        try (InputStream in = Packed.class.getResourceAsStream("/dev/skydraft/" + name)) {
            if (in == null) {
                throw new FileProblem(name, "The file is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
