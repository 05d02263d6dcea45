package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import dev.skydraft.TaskFlow;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.change.Deleting;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.change.Selection;
import dev.skydraft.change.WhatIfs;
import dev.skydraft.design.Design;
import dev.skydraft.kind.Scaling;
import dev.skydraft.storage.DesignFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {
    private static final String TASKFLOW = "sample-designs/taskflow.json";

    @TempDir
    private Path folder;

    private String changed() throws IOException {
        Design design = Deleting.everywhere(TaskFlow.DESIGN, Selection.ofElement(TaskFlow.DESIGN, "nat-b"))
                .design();
        design = EnvironmentValues.set(design, "prod", "api", Scaling.DESIRED, 4L);
        design = EnvironmentValues.set(design, "prod", "nat-a", NatGateway.DATA_GB, BigDecimal.TEN);
        design = EnvironmentValues.set(design, "dev", "api", Scaling.DESIRED, 2L);
        design = WhatIfs.add(design, "prod", "Idea");
        return written("new.json", design);
    }

    private String written(String name, Design design) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, DesignFile.write(design));
        return file.toString();
    }

    @ParameterizedTest
    @CsvSource({"json, json", "markdown, md"})
    void whatChangedAndWhatItCostsIsTold(String format, String ending) throws IOException {
        Outcome outcome = Outcome.of("diff", TASKFLOW, changed(), "--format", format);
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        Golden.check("cli/diff." + ending, outcome.out());
    }

    @Test
    void anIncreaseAboveTheLimitIsAnExitCodeOfItsOwn() throws IOException {
        String changed = changed();
        Outcome above = Outcome.of("diff", TASKFLOW, changed, "--env", "dev", "--fail-above", "18.06");
        assertEquals(3, above.exit());
        assertEquals("skydraft: $18.07 more a month is above the limit of $18.06\n", above.err());
        assertEquals(
                0,
                Outcome.of("diff", TASKFLOW, changed, "--env", "dev", "--fail-above", "18.07")
                        .exit());
        assertEquals(
                0,
                Outcome.of("diff", changed, TASKFLOW, "--env", "dev", "--fail-above", "0")
                        .exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "-5", "49,90"})
    void aLimitThatIsNoAmountIsRefused(String limit) {
        assertEquals(
                Outcome.refused("Invalid value for option '--fail-above': \"" + limit
                        + "\", expected an amount from 0 up, such as 49.90; 'skydraft diff --help' tells what"
                        + " there is"),
                Outcome.of("diff", TASKFLOW, TASKFLOW, "--fail-above", limit));
    }

    @Test
    void aMovedBoxIsNoDifference() throws IOException {
        Design moved = TaskFlow.DESIGN.withResource(
                "ecr", r -> r.withPlacement("main", p -> p.withBounds(p.bounds().movedBy(10, 0))));
        String text = Outcome.of("diff", TASKFLOW, written("moved.json", moved)).out();
        assertEquals(
                "No difference.",
                text.lines().filter(l -> l.startsWith("No ")).findFirst().orElse(text));
    }

    @Test
    void anEnvironmentThatNeitherHasIsRefused() {
        assertEquals(
                Outcome.refused(TASKFLOW + ": There is no environment \"test\", expected one of prod, dev"),
                Outcome.of("diff", TASKFLOW, TASKFLOW, "--env", "test"));
    }
}
