package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudsCommandTest {
    private static final String TASKFLOW = "sample-designs/taskflow.json";

    @ParameterizedTest
    @CsvSource({"table, txt", "json, json", "markdown, md"})
    void taskFlowIsPricedOnThreeClouds(String format, String ending) {
        Outcome outcome = Outcome.of("clouds", TASKFLOW, "--env", "prod", "--format", format);
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        Golden.check("cli/clouds." + ending, outcome.out());
    }

    @Test
    void anotherRegionOfACloudIsNamed() {
        String out =
                Outcome.of("clouds", TASKFLOW, "--region", "azure=westeurope").out();
        assertEquals(
                "USD a month AWS us-east-1 Google Cloud us-central1 Azure westeurope",
                out.lines().skip(3).findFirst().orElseThrow().replaceAll(" +", " "));
    }

    @Test
    void aRegionWithoutItsCloudIsRefused() {
        assertEquals(
                Outcome.refused("--region is \"westeurope\", expected aws, gcp or azure and a region, such as "
                        + "gcp=us-central1; 'skydraft clouds --help' tells what there is"),
                Outcome.of("clouds", TASKFLOW, "--region", "westeurope"));
    }
}
