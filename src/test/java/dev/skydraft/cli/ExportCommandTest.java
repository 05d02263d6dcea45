package dev.skydraft.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.change.Views;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.Filter;
import dev.skydraft.design.View;
import dev.skydraft.export.Exporter;
import dev.skydraft.export.Exporters;
import dev.skydraft.export.Request;
import dev.skydraft.storage.DesignFile;
import dev.skydraft.storage.SafeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final Path TASKFLOW = Path.of("sample-designs", "taskflow.json");

    @TempDir
    private Path folder;

    static List<String> formats() {
        return Exporters.ALL.stream().map(Exporter::id).toList();
    }

    private static String exported(String format, String... environments) throws IOException {
        return new String(bytes(format, environments), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String format, String... environments) throws IOException {
        var out = new ByteArrayOutputStream();
        Exporters.find(format).orElseThrow().write(Request.of(DesignFile.read(TASKFLOW), environments), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void standardOutputAndFileHoldWhatTheExporterWrites(String format) throws IOException {
        String expected = exported(format, "dev");
        assertEquals(
                new Outcome(0, expected, ""),
                Outcome.of("export", TASKFLOW.toString(), "--format", format, "--env", "dev"));
        Path file = folder.resolve("out");
        assertEquals(
                new Outcome(0, "", ""),
                Outcome.of("export", TASKFLOW.toString(), "--format", format, "--env", "dev", "-o", file.toString()));
        assertArrayEquals(bytes(format, "dev"), Files.readAllBytes(file));
    }

    @Test
    void onATerminalOnlyTextIsShown() throws IOException {
        assertEquals(
                Outcome.refused("png is no text: name a file with --output, or redirect;"
                        + " 'skydraft export --help' tells what there is"),
                Outcome.onTerminal("export", TASKFLOW.toString(), "--format", "png"));
        assertEquals(
                new Outcome(0, exported("svg"), ""),
                Outcome.onTerminal("export", TASKFLOW.toString(), "--format", "svg"));
    }

    @Test
    void whatAFormatCannotHoldIsRefusedInOneSentence() {
        Design wide = DesignFile.read(TASKFLOW)
                .withResource("internet", r -> r.withAt(List.of(r.place().withBounds(new Bounds(0, 0, 20_000, 124)))));
        String file = folder.resolve("wide.json").toString();
        SafeFile.write(Path.of(file), out -> out.write(DesignFile.write(wide)));
        Outcome refused = Outcome.of("export", file, "--format", "png", "-o", file + ".png");
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "skydraft: At this scale the picture has 40,096 x 1,720 pixels, more than programs open;"
                                + " scale 1 fits.\n"),
                refused);
        assertFalse(Files.exists(Path.of(file + ".png")));
    }

    @Test
    void theRootEnvironmentIsTheDefault() throws IOException {
        String mermaid =
                Outcome.of("export", TASKFLOW.toString(), "--format", "mermaid").out();
        assertEquals(exported("mermaid", "prod"), mermaid);
        assertNotEquals(exported("mermaid", "dev"), mermaid);
    }

    @Test
    void aDesignMayBeExportedOntoItselfOnlyAsADesign() throws IOException {
        Path copy = Files.copy(TASKFLOW, folder.resolve("copy.json"));
        String file = copy.toString();
        assertEquals(
                Outcome.refused("--output names the design itself, expected another file for mermaid;"
                        + " 'skydraft export --help' tells what there is"),
                Outcome.of("export", file, "--format", "mermaid", "-o", file));
        assertEquals(new Outcome(0, "", ""), Outcome.of("export", file, "--format", "json", "-o", file));
        assertArrayEquals(Files.readAllBytes(TASKFLOW), Files.readAllBytes(copy));
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() {
        String file = folder.resolve("no/such/folder/out").toString();
        Outcome refused = Outcome.of("export", TASKFLOW.toString(), "--format", "mermaid", "-o", file);
        assertEquals(2, refused.exit());
        assertTrue(refused.err().startsWith("skydraft: " + file + ": "), refused.err());
        assertEquals(1, refused.err().lines().count());
    }

    @Test
    void theFormatMustBeNamed() {
        assertEquals(
                Outcome.refused("Missing required option: '--format=FORMAT';"
                        + " 'skydraft export --help' tells what there is"),
                Outcome.of("export", TASKFLOW.toString()));
    }

    @Test
    void anOptionOfTheFormatIsAFlag() throws IOException {
        Outcome sideways = Outcome.of("export", TASKFLOW.toString(), "--format=mermaid", "--direction=LR");
        assertEquals(0, sideways.exit());
        assertNotEquals(exported("mermaid"), sideways.out());
    }

    @Test
    void aFlagOfAnotherFormatIsRefused() {
        assertEquals(
                Outcome.refused("--direction does not belong to json; 'skydraft export --help' tells what there is"),
                Outcome.of("export", TASKFLOW.toString(), "--format=json", "--direction=LR"));
    }

    @Test
    void aValueThatTheOptionDoesNotTakeIsRefused() {
        Outcome refused = Outcome.of("export", TASKFLOW.toString(), "--format=mermaid", "--direction=up");
        assertEquals(2, refused.exit());
        assertTrue(
                refused.err().startsWith("skydraft: --direction: Direction is \"up\", expected one of "),
                refused.err());
    }

    @Test
    void anOptionWithoutAValueIsNotTheDefault() {
        assertEquals(
                Outcome.refused(
                        "--width: Width needs a whole number, not \"\"; 'skydraft export --help' tells what there"
                                + " is"),
                Outcome.of("export", TASKFLOW.toString(), "--format=ascii", "--width="));
    }

    /// TaskFlow with a view of its data, in which a subnet is closed.
    private Path viewed() throws IOException {
        View view = View.of("data", "Data tier")
                .withFilter(Filter.NONE.withCategories(Set.of("data")))
                .withCollapsed(Set.of("data-a"));
        Path file = folder.resolve("viewed.json");
        DesignFile.save(file, Views.with(DesignFile.read(TASKFLOW), view));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mermaid", "ascii", "svg"})
    void aViewIsExportedByItsIdOrItsName(String format) throws IOException {
        String file = viewed().toString();
        Outcome byId = Outcome.of("export", file, "--format", format, "--view", "data");
        assertEquals(byId, Outcome.of("export", file, "--format", format, "--view", "Data tier"));
        assertTrue(byId.out().contains("1 resource"), byId.out());
        assertTrue(byId.out().contains("S3 static files"), byId.out());
        assertFalse(byId.out().contains("Cloudflare"), byId.out());
    }

    @Test
    void anUnknownViewIsRefusedWithThoseThatThereAre() throws IOException {
        Path file = viewed();
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "skydraft: %s: There is no view \"x\", expected one of All and Data tier\n".formatted(file)),
                Outcome.of("export", file.toString(), "--format", "mermaid", "--view", "x"));
    }

    @Test
    void whatWritesTheWholeDesignTakesNoView() throws IOException {
        assertEquals(
                Outcome.refused("--view does not belong to json; 'skydraft export --help' tells what there is"),
                Outcome.of("export", viewed().toString(), "--format", "json", "--view", "data"));
    }
}
