package dev.skydraft.storage;

import java.nio.file.Files;
import java.nio.file.Path;

/// What a look at a design's file finds, compared by content with what the file is known to hold.
public sealed interface FileLook {

    /// The file holds what it is known to hold.
    record Same() implements FileLook {}

    /// There is no such file any more.
    record Gone() implements FileLook {}

    /// Somebody else wrote another design to it.
    record Changed(DesignFile.Opened opened) implements FileLook {}

    /// Somebody else wrote something that is no design, or that may not be read.
    ///
    /// @param problem one sentence
    /// @param hash of what is there
    record Broken(String problem, String hash) implements FileLook {}

    /// @param known hash of the bytes that the file is known to hold; empty text if it is known not to exist
    static FileLook at(Path file, String known) {
        if (Files.notExists(file)) {
            return known.isEmpty() ? new Same() : new Gone();
        }
        String hash = "";
        try {
            byte[] bytes = FileText.bytes(file);
            hash = ContentHash.of(bytes);
            return hash.equals(known) ? new Same() : new Changed(DesignFile.open(bytes, file.toString()));
        } catch (FileProblem problem) {
            return hash.equals(known) ? new Same() : new Broken(problem.getMessage(), hash);
        }
    }
}
