package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Path TASKFLOW = Path.of("sample-designs", "taskflow.json");

    private static Outcome report(Path... designs) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = new Report(new Console(out, err, false)).print("no display", List.of(designs));
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void oneLineSaysWhyThereIsNoWindow() {
        assertEquals(
                "skydraft: no window (no display), so here is the report\n",
                report(TASKFLOW).err());
    }

    @Test
    void costsOfEachEnvironmentFindingsAndDiagramAreTold() {
        String file = TASKFLOW.toString();
        String expected = Outcome.of("estimate", file).out() + "\n"
                + Outcome.of("check", file).out() + "\n"
                + Outcome.of("export", file, "--format", "ascii").out();
        assertEquals(expected, report(TASKFLOW).out());
        assertEquals(0, report(TASKFLOW).exit());
    }

    @Test
    void taskFlowIsToldOfWhereNoDesignIsNamed() {
        assertEquals(report(TASKFLOW), report());
    }

    @Test
    void aFileThatIsNoDesignIsRefused() {
        Outcome refused = report(Path.of("missing.json"));
        assertEquals(2, refused.exit());
        assertTrue(refused.err().endsWith("skydraft: missing.json: There is no such file\n"), refused.err());
    }
}
