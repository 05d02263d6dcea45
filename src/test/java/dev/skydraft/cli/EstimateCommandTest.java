package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateCommandTest {
    private static final String TASKFLOW = "sample-designs/taskflow.json";

    @ParameterizedTest
    @CsvSource({"table, txt", "json, json", "csv, csv", "markdown, md"})
    void theCostOfTaskFlowIsThatOfThePage(String format, String ending) {
        Outcome outcome = Outcome.of("estimate", TASKFLOW, "--format", format);
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        Golden.check("cli/estimate." + ending, outcome.out());
    }

    @Test
    void theTableIsTheDefault() {
        assertEquals(Outcome.of("estimate", TASKFLOW, "--format", "table"), Outcome.of("estimate", TASKFLOW));
    }

    @Test
    void environmentsComeInTheOrderAskedForAndOnce() {
        String all = Outcome.of("estimate", TASKFLOW, "--format=csv").out();
        String prod =
                Outcome.of("estimate", TASKFLOW, "--format=csv", "--env=prod").out();
        String dev =
                Outcome.of("estimate", TASKFLOW, "--format=csv", "--env=dev").out();
        String heading = all.substring(0, all.indexOf('\n') + 1);
        assertEquals(all, prod + dev.substring(heading.length()));
        assertEquals(
                dev + prod.substring(heading.length()),
                Outcome.of("estimate", "--env", "dev", "--env", "prod", "--env", "dev", TASKFLOW, "--format=csv")
                        .out());
    }
}
