package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    private static final String TASKFLOW = "sample-designs/taskflow.json";

    @ParameterizedTest
    @CsvSource({"table, txt", "json, json", "markdown, md"})
    void taskFlowsDevIsComparedWithItsProd(String format, String ending) {
        Outcome outcome = Outcome.of("compare", TASKFLOW, "--env", "prod", "--env", "dev", "--format", format);
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        Golden.check("cli/compare." + ending, outcome.out());
    }

    @Test
    void allEnvironmentsAreComparedUnlessSomeAreNamed() {
        assertEquals(Outcome.of("compare", TASKFLOW, "--env", "prod", "--env", "dev"), Outcome.of("compare", TASKFLOW));
    }

    @Test
    void oneEnvironmentIsRefused() {
        assertEquals(
                Outcome.refused("there is one environment to compare, \"dev\", expected two or more; "
                        + "'skydraft compare --help' tells what there is"),
                Outcome.of("compare", TASKFLOW, "--env", "dev"));
    }
}
