package dev.skydraft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "taskflow.json, true",
        "a.json TASKFLOW.JSON, true",
        "--ready-file=painted taskflow.json, true",
        "--ready-file=painted.json, true",
        "--version, false",
        "estimate taskflow.json, false",
        "taskflow.json --env, false",
    })
    void designFilesAloneOpenTheWindow(String commandLine, boolean opensWindow) {
        String[] args = commandLine.isEmpty() ? new String[0] : commandLine.split(" ", -1);
        assertEquals(opensWindow, Main.opensWindow(args));
    }

    @Test
    void numbersAreWrittenInEnglishWhereverItRuns() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            int exit = Main.run("--version");
            assertEquals("0: 1,234.5", exit + ": " + "%,.1f".formatted(1234.5));
        } finally {
            Locale.setDefault(before);
        }
    }
}
