package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConflictMarkersTest {
    @Test
    void aConflictThatGitLeftIsExplainedWithItsLines() {
        String text = """
            {
            "version": 1,
            <<<<<<< HEAD
            "name": "Ours",
            =======
            "name": "Theirs",
            >>>>>>> feature
            "environments": [{"id": "prod", "name": "Prod"}]
            }
            """;
        assertEquals(
                "shop.json:3:1: Here begins a conflict that git could not merge; it ends in line 7. Take one side with "
                        + "\"git checkout --ours\" or \"--theirs\", or edit the file, and open it again",
                problem(text));
        assertEquals(
                "shop.json:3:1: Here begins the first of 2 conflicts that git could not merge; it ends in line 7. "
                        + "Take one side with \"git checkout --ours\" or \"--theirs\", or edit the file, and open it "
                        + "again",
                problem(text + "<<<<<<< HEAD\n>>>>>>> feature\n"));
    }

    @Test
    void otherMistakesAreToldAsTheyAre() {
        assertEquals("shop.json:1:1: The file is empty, expected a design", problem(""));
        String begun = BrokenDesigns.GOOD.replace("\"resources\": [\n", "<<<<<<< HEAD\n\"resources\": [\n");
        assertEquals(false, problem(begun).contains("git"), "a mark without its end");
    }

    private static String problem(String text) {
        return assertThrows(
                        FileProblem.class, () -> DesignFile.read(text.getBytes(StandardCharsets.UTF_8), "shop.json"))
                .getMessage();
    }
}
