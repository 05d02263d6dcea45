package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.design.Design;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One design, one file: what is written is read as the same design, and written again as the same bytes.
class CanonicalFormTest {
    private static final Path CANONICAL = Path.of("src", "test", "resources", "storage", "canonical.json");

    @Test
    void writingWhatWasReadGivesTheSameBytes() throws IOException {
        assertEquals(Files.readString(CANONICAL), written(DesignFile.read(CANONICAL)));
    }

    @Test
    void readingWhatWasWrittenGivesAnEqualDesign() {
        for (long seed = 0; seed < 300; seed++) {
            Design design = AnyDesign.of(seed);
            String file = written(design);
            Design read = read(file);
            assertEquals(design, read, "seed " + seed);
            assertEquals(file, written(read), "seed " + seed);
        }
    }

    @Test
    void aMovedBoxIsOneChangedLine() {
        Design moved = TaskFlow.DESIGN.withResource(
                "api", r -> r.withPlacement("b", p -> p.withBounds(p.bounds().movedBy(8, 0))));
        assertEquals(
                List.of(
                        "-  {\"key\": \"b\", \"in\": \"private-b\", \"x\": 200, \"y\": 44, \"w\": 176, \"h\": 64},",
                        "+  {\"key\": \"b\", \"in\": \"private-b\", \"x\": 208, \"y\": 44, \"w\": 176, \"h\": 64},"),
                difference(written(TaskFlow.DESIGN), written(moved)));
    }

    @Test
    void whitespaceAndTheOrderOfFieldsDoNotMatter() {
        assertEquals(read("""
                        {"version": 1, "name": "n",
                        "environments": [{"id": "prod", "name": "p", "overrides": {"api": {"desired": 3}}}],
                        "resources": [{"id": "api", "kind": "container-service", "name": "API", "values": {"cpu": 0.5},
                        "at": [{"key": "a", "x": 1, "y": 2, "w": 3, "h": 4}]}]}"""), read("""
                        { "resources" : [{"values":{"cpu":5e-1},"at":[{"h":4,"w":3,"x":1,"y":2,"z":0,"key":"a"}],\r
                        \t"kind":"container-service","name":"API","groups":[],"id":"api"}],\r
                        "environments":[{"overrides":{"api":{"desired":3}},"name":"p","id":"prod"}],
                        "name": "\\u006e", "version": 1}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "100000", "-0.25", "0.1", "0"})
    void numbersAreWrittenPlain(String plain) {
        Design design = read(withCpu(plain));
        assertEquals(written(design), written(read(withCpu(plain + (plain.contains(".") ? "00" : ".00")))));
        assertEquals(plain, written(design).replaceAll("(?s).*\"cpu\": ([^}]*)}.*", "$1"));
    }

    private static String withCpu(String number) {
        return """
                {"version": 1, "name": "n", "environments": [{"id": "prod", "name": "p"}],
                "resources": [{"id": "api", "kind": "container-service", "name": "API", "values": {"cpu": %s},
                "at": [{"key": "a", "x": 1, "y": 2, "w": 3, "h": 4}]}]}""".formatted(number);
    }

    private static List<String> difference(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        var changes = new ArrayList<String>();
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            if (!old.get(i).equals(now.get(i))) {
                changes.add("-" + old.get(i));
                changes.add("+" + now.get(i));
            }
        }
        return changes;
    }

    private static String written(Design design) {
        return new String(DesignFile.write(design), StandardCharsets.UTF_8);
    }

    private static Design read(String text) {
        return DesignFile.read(text.getBytes(StandardCharsets.UTF_8), "design.json");
    }
}
