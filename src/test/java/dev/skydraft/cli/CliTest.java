package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private static final String TASKFLOW = "sample-designs/taskflow.json";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theVersionIsOneLine() {
        Outcome version = Outcome.of("--version");
        assertEquals(0, version.exit());
        assertTrue(version.out().matches("Skydraft \\d\\S*\\R"), version.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "estimate",
                "check",
                "export",
                "generate",
                "prices",
                "prices list",
                "prices import",
                "prices revert"
            })
    void helpTellsWhatThereIs(String command) {
        Outcome help = Outcome.of((command + " --help").strip().split(" ", -1));
        assertEquals(new Outcome(0, help.out(), ""), help);
        Golden.check("cli/help%s.txt".formatted(command.isEmpty() ? "" : "-" + command.replace(' ', '-')), help.out());
    }

    @Test
    void anOptionThatDoesNotExistIsRefused() {
        assertEquals(
                Outcome.refused("Unknown option: '--frob'; 'skydraft --help' tells what there is"),
                Outcome.of("--frob"));
        assertEquals(
                Outcome.refused("Unknown option: '--frob'; 'skydraft estimate --help' tells what there is"),
                Outcome.of("estimate", TASKFLOW, "--frob"));
    }

    @Test
    void aCommandThatDoesNotExistIsRefused() {
        assertEquals(
                Outcome.refused(
                        "There is no command \"draw\", expected one of estimate, usage, compare, curve, diff, clouds,"
                                + " check, savings, export, generate, prices; 'skydraft --help' tells what there is"),
                Outcome.of("draw"));
    }

    @Test
    void aSecondDesignIsRefused() {
        assertEquals(
                Outcome.refused("\"b.json\" is one argument too many; 'skydraft check --help' tells what there is"),
                Outcome.of("check", TASKFLOW, "b.json"));
    }

    @Test
    void theDesignMustBeNamed() {
        assertEquals(
                Outcome.refused("Missing required parameter: 'FILE'; 'skydraft check --help' tells what there is"),
                Outcome.of("check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimate", "check", "export --format=json"})
    void anEmptyNameOfAFileIsRefused(String command) {
        String name = command.split(" ", -1)[0];
        assertEquals(
                Outcome.refused("Invalid value for positional parameter at index 0 (FILE): it is empty,"
                        + " expected the name of a file; 'skydraft " + name + " --help' tells what there is"),
                Outcome.of((command + " ").split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimate", "check"})
    void aFormatThatDoesNotExistIsRefused(String command) {
        Outcome refused = Outcome.of(command, TASKFLOW, "--format", "xml");
        assertEquals(2, refused.exit());
        assertTrue(refused.err().startsWith("skydraft: --format is \"xml\", expected one of "), refused.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimate", "check", "export --format json"})
    void aFileThatIsNotThereIsRefused(String command) {
        String missing = folder.resolve("missing.json").toString();
        assertEquals(
                Outcome.refused(missing + ": There is no such file"),
                Outcome.of((command + " " + missing).split(" ", -1)));
        assertEquals(
                Outcome.refused(folder + ": This is a folder, expected a file"),
                Outcome.of((command + " " + folder).split(" ", -1)));
    }

    @Test
    void aFileThatIsNoDesignIsRefusedWithLineAndColumn() throws IOException {
        String file = file("bad.json", "{\n  \"version\": 1,\n  \"name\": oops\n}\n");
        Outcome refused = Outcome.of("estimate", file);
        assertEquals(2, refused.exit());
        assertTrue(refused.err().startsWith("skydraft: " + file + ":3:11: "), refused.err());
        assertEquals(1, refused.err().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimate", "check", "export --format mermaid"})
    void anEnvironmentThatDoesNotExistIsRefused(String command) {
        assertEquals(
                Outcome.refused(TASKFLOW + ": There is no environment \"stage\", expected one of prod, dev"),
                Outcome.of((command + " --env stage " + TASKFLOW).split(" ", -1)));
    }

    @Test
    void outputThatHasNoRoomIsOneLineAndNoStackTrace() {
        assertEquals(
                Outcome.refused("standard output: The result cannot be written: No space left on device"),
                withOutput("No space left on device"));
    }

    @Test
    void aPipeWhoseReaderHasReadEnoughIsNoNews() {
        assertEquals(new Outcome(2, "", ""), withOutput("Broken pipe"));
    }

    private static Outcome withOutput(String problem) {
        var out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(problem);
            }
        };
        var err = new ByteArrayOutputStream();
        int exit = Cli.run(new Console(out, err, false), "estimate", TASKFLOW);
        return new Outcome(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFileOfANewerVersionIsReadWithAWarning() throws IOException {
        String text = Files.readString(Path.of(TASKFLOW)).replace("\"version\": 1", "\"version\": 9");
        String file = file("newer.json", text);
        Outcome check = Outcome.of("check", file);
        assertEquals(0, check.exit());
        assertTrue(check.err().startsWith("skydraft: " + file + ": The file is of version 9"), check.err());
        assertEquals(2, Outcome.of("export", file, "--format", "json").exit());
    }
}
