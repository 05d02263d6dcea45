package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavingsCommandTest {
    @ParameterizedTest
    @CsvSource({"table, txt", "json, json", "markdown, md"})
    void taskFlowsTipsAreListedWithWhatTheySave(String format, String ending) {
        Outcome outcome = Outcome.of("savings", "sample-designs/taskflow.json", "--format", format);
        assertEquals(new Outcome(0, outcome.out(), ""), outcome);
        Golden.check("cli/savings." + ending, outcome.out());
    }
}
