package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no JSON, or no file at all, is told in one sentence with its place.
class MalformedFileTest {
    private static final String VALUE =
            "Expected a value: text in double quotes, a number, true, false, a list or an object";
    private static final String NUMBER = "This is no number as JSON writes it, expected one such as 12 or 0.5";
    private static final String FIELD = "Expected a comma and the next field, or } at the end";
    private static final String NAME = "Expected the name of a field in double quotes";

    @TempDir
    private Path folder;

    @Test
    void anEmptyFileSaysSo() {
        assertProblem("1:1: The file is empty, expected a design", "");
        assertProblem("1:1: The file is empty, expected a design", " \n\t");
    }

    @Test
    void aFileThatHoldsSomethingElseSaysSo() {
        assertProblem("1:1: The file holds no JSON object, expected a design that begins with {", "[]");
        assertProblem("2:1: The file holds no JSON object, expected a design that begins with {", "\n\"text\"");
        assertProblem("1:1: " + VALUE, "<html>");
        assertProblem("1:1: " + VALUE, "nul");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                              | 1:2  | object
                    {"version"                     | 1:11 | object
                    {"version":                    | 1:12 | object
                    {"version": 1                  | 1:14 | object
                    {"version": 1,                 | 1:15 | object
                    {"version": 1, "name": "abc    | 1:28 | object
                    {"version": 1, "name": "\\     | 1:26 | object
                    {"version": 1, "name": [1      | 1:26 | list
                    {"version": 1, "name": [1, {   | 1:29 | object
                    """)
    void aTruncatedFileSaysWhatIsOpen(String text, String place, String open) {
        assertProblem(
                place + ": The file ends too early, expected the end of the %s that begins in line 1".formatted(open),
                text);
    }

    @Test
    void aWrongSeparatorSaysWhichOneIsExpected() {
        assertProblem("1:15: " + FIELD, "{\"version\": 1 \"name\": 2}");
        assertProblem("1:14: " + FIELD, "{\"version\": 1; \"name\": 2}");
        assertProblem("1:12: Expected a colon behind the name of the field", "{\"version\" 1}");
        assertProblem("2:4: Expected a comma and the next item, or ] at the end", "{\"version\":\n[1 2]}");
        assertProblem("1:15: Expected the next item, or ] at the end", "{\"version\": [1}");
        assertProblem("1:15: " + NAME, "{\"version\": 1,}");
        assertProblem("1:2: " + NAME, "{version: 1}");
        assertProblem("1:2: " + NAME, "{'version': 1}");
    }

    @Test
    void aWrongValueSaysWhatAValueIs() {
        assertProblem("1:13: " + VALUE, "{\"version\": 'one'}");
        assertProblem("1:13: " + VALUE, "{\"version\": True}");
        assertProblem("1:16: " + VALUE, "{\"version\": [1,]}");
        assertProblem("1:14: " + NUMBER, "{\"version\": 01}");
        assertProblem("1:14: " + NUMBER, "{\"version\": 1.}");
        assertProblem("1:14: " + NUMBER, "{\"version\": +1}");
        assertProblem(
                "1:16: NaN and infinity are no numbers in JSON, expected one such as 12 or 0.5", "{\"version\": NaN}");
    }

    @Test
    void aWrongTextSaysWhatIsWrongInIt() {
        assertProblem(
                "1:15: A line break or control character stands in a text, expected \" or \\n",
                "{\"version\": \"a\nb\"}");
        assertProblem(
                "1:15: A backslash stands in a text, expected \\\\ or an escape such as \\n or \\u00e9",
                "{\"version\": \"\\x\"}");
        assertProblem(
                "1:9: A name holds half of a \\u pair, expected both halves", "{\"\\ud83d x\": 1, \"version\": 1}");
    }

    @Test
    void aCommentIsNotJson() {
        assertProblem("2:1: JSON has no comments, expected none", "{\n// a note\n\"version\": 1}");
    }

    @Test
    void moreThanOneDesignIsTooMuch() {
        String design = "{\"version\": 1, \"name\": \"n\", \"environments\": [{\"id\": \"a\", \"name\": \"a\"}]}";
        DesignFile.read((design + " \n").getBytes(StandardCharsets.UTF_8), "f");
        int length = design.length();
        String more = ": There is more behind the end of the design, expected nothing";
        assertProblem("1:" + (length + 2) + more, design + " {}");
        assertProblem("1:" + (length + 1) + more, design + "}");
        assertProblem("2:1" + more, design + "\nx");
    }

    @Test
    void whatNestsTooDeepIsRefusedBeforeItFillsTheStack() {
        String text = "{\"version\": 1, \"new\": " + "[".repeat(100_000);
        assertProblem("1:123: Too many lists and objects stand in each other here, expected a design", text);
    }

    @Test
    void aNumberOfThousandsOfDigitsIsRefused() {
        assertProblem(
                "1:2021: A text, a name or a number is too long here, expected a design",
                "{\"version\": 1, \"x\": " + "1".repeat(2000) + "}");
    }

    @Test
    void mergeConflictsAreToldAsWhatTheyAre() {
        assertProblem(
                "3:1: Here begins a conflict that git could not merge; it ends in line 7. Take one side with \"git "
                        + "checkout --ours\" or \"--theirs\", or edit the file, and open it again",
                """
                {
                "version": 1,
                <<<<<<< HEAD
                "name": "ours",
                =======
                "name": "theirs",
                >>>>>>> branch
                }""");
    }

    @Test
    void bytesThatAreNoUtf8AreFound() {
        byte[] latin = "{\"version\": 1,\n\"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] cut = "{\"name\": \"caf\u00e9".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "f:2:13: The file is not UTF-8 text from here on, expected a design in UTF-8",
                problem(latin).getMessage());
        assertEquals(
                "f:1:14: The file is not UTF-8 text from here on, expected a design in UTF-8",
                problem(java.util.Arrays.copyOf(cut, cut.length - 1)).getMessage());
        assertEquals(
                "f:1:1: The file is not UTF-8 text from here on, expected a design in UTF-8",
                problem("{}".getBytes(StandardCharsets.UTF_16)).getMessage());
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertProblem("1:2: " + NAME, "\ufeff{version}");
    }

    @Test
    void aFileThatIsNotThereSaysSo() throws IOException {
        Path file = folder.resolve("no.json");
        assertEquals(file + ": There is no such file", problem(file).getMessage());
        assertEquals(
                folder + ": This is a folder, expected a file", problem(folder).getMessage());
        Path under = Files.writeString(folder.resolve("file"), "").resolve("x.json");
        assertEquals(
                under + ": The file cannot be read: Not a directory",
                problem(under).getMessage());
    }

    @Test
    void aFileThatIsMuchTooLargeIsNotTakenIn() throws IOException {
        Path file = folder.resolve("large.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(64 * 1024 * 1024 + 1);
        }
        assertEquals(
                file + ": The file is larger than 64 MiB, expected a design",
                problem(file).getMessage());
    }

    private static void assertProblem(String expected, String text) {
        assertEquals(
                "f:" + expected, problem(text.getBytes(StandardCharsets.UTF_8)).getMessage());
    }

    private static FileProblem problem(byte[] bytes) {
        return assertThrows(FileProblem.class, () -> DesignFile.read(bytes, "f"));
    }

    private static FileProblem problem(Path file) {
        return assertThrows(FileProblem.class, () -> DesignFile.read(file));
    }
}
