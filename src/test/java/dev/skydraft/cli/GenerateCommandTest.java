package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.skydraft.generate.SyntheticDesign;
import dev.skydraft.storage.DesignFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    private Path folder;

    private String out;

    @BeforeEach
    void name() {
        out = folder.resolve("out.json").toString();
    }

    @Test
    void theDesignOfASizeAndASeedIsWritten() throws IOException {
        assertEquals(new Outcome(0, "", ""), Outcome.of("generate", "--services", "70", "--seed", "5", "-o", out));
        assertArrayEquals(DesignFile.write(SyntheticDesign.of(70, 5)), Files.readAllBytes(Path.of(out)));
    }

    @Test
    void aGeneratedDesignHasACostAndNoErrors() {
        Outcome.of("generate", "--services=120", "-o", out);
        assertEquals(0, Outcome.of("check", out).exit());
        assertEquals(0, Outcome.of("estimate", out).exit());
    }

    @Test
    void aSizeThatCannotBeMadeIsRefusedAndNothingWritten() {
        assertEquals(
                Outcome.refused("--services: The number of services is 0, expected 1 to 245760;"
                        + " 'skydraft generate --help' tells what there is"),
                Outcome.of("generate", "--services", "0", "-o", out));
        assertEquals(
                Outcome.refused("Invalid value for option '--services': \"many\", expected a whole number;"
                        + " 'skydraft generate --help' tells what there is"),
                Outcome.of("generate", "--services", "many", "-o", out));
        assertEquals(
                Outcome.refused("Invalid value for option '--seed': \"99999999999999999999\", expected a whole number"
                        + " that is not so large; 'skydraft generate --help' tells what there is"),
                Outcome.of("generate", "--services=1", "--seed=99999999999999999999", "-o", out));
        assertFalse(Files.exists(Path.of(out)));
    }
}
