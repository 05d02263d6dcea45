package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    private static final Path CANONICAL = Path.of("src", "test", "resources", "storage", "canonical.json");

    @Test
    void writingWhatWasReadGivesTheSameBytes() throws IOException {
        var read = DesignFile.read(CANONICAL);
        assertEquals(Files.readString(CANONICAL), new String(DesignFile.write(read), StandardCharsets.UTF_8));
    }
}
