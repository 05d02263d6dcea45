package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.Golden;
import dev.skydraft.design.Design;
import dev.skydraft.storage.DesignFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final Design CLASH = Designs.named("Clash")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("public-a", "vpc", "10.0.1.0/24", "public", "a")
            .subnet("public-b", "vpc", "10.0.1.0/25", "public", "b")
            .environment("dev", e -> e.withPresent("public-b", false))
            .build();

    @TempDir
    private Path folder;

    private String clash;

    @BeforeEach
    void write() throws IOException {
        clash = Files.write(folder.resolve("clash.json"), DesignFile.write(CLASH))
                .toString();
    }

    @ParameterizedTest
    @CsvSource({"text, txt", "json, json"})
    void everyFindingListsWhereItHolds(String format, String ending) {
        Outcome outcome = Outcome.of("check", clash, "--format", format);
        assertEquals(new Outcome(1, outcome.out(), ""), outcome);
        Golden.check("cli/check." + ending, outcome.out());
    }

    @Test
    void onlyErrorsInTheEnvironmentsAskedForCount() {
        assertEquals(1, Outcome.of("check", clash, "--env", "prod").exit());
        assertEquals(0, Outcome.of("check", clash, "--env", "dev").exit());
    }

    @Test
    void aCleanDesignExitsWithZero() {
        assertEquals(
                new Outcome(0, "TaskFlow in prod, dev: 0 errors, 0 warnings, 0 hints\n", ""),
                Outcome.of("check", "sample-designs/taskflow.json"));
    }
}
