package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateByTagTest {
    private static final String TASKFLOW = "sample-designs/taskflow.json";

    @Test
    void whatHasNoSuchTagIsNamed() {
        assertEquals(new Outcome(0, """
            owner in dev     Monthly USD
            ----------------------------
            untagged      at least 60.06
            ----------------------------
            Total         at least 60.06
            """, ""), Outcome.of("estimate", TASKFLOW, "--env", "dev", "--by", "owner"));
    }

    @Test
    void aSpreadsheetGetsOneRowAPart() {
        String out = Outcome.of("estimate", TASKFLOW, "--env", "dev", "--by", "owner", "--format", "csv")
                .out();
        assertEquals(
                "environment,by,value,monthly_usd,unknown_lines\ndev,owner,,60.0555,",
                out.substring(0, out.lastIndexOf(',') + 1));
    }

    @ParameterizedTest
    @CsvSource({"table", "json", "csv", "markdown"})
    void everyFormatOfTheReportHasOneByTag(String format) {
        assertEquals(
                0,
                Outcome.of("estimate", TASKFLOW, "--by", "owner", "--format", format)
                        .exit());
    }
}
