package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageCommandTest {
    @ParameterizedTest
    @CsvSource({"table, txt", "json, json", "csv, csv", "markdown, md"})
    void everyFigureIsListedWithItsOriginAndWhatItDecides(String format, String ending) {
        Outcome outcome = Outcome.of("usage", "sample-designs/taskflow.json", "--env", "prod", "--format", format);
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        Golden.check("cli/usage." + ending, outcome.out());
    }
}
