package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.design.Design;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Scaling;
import dev.skydraft.net.CidrText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What is JSON but no design is told in one sentence with line and column of the word that is wrong; what a user may
/// get wrong is read.
class WrongDesignTest {
    static final List<BrokenDesigns.Change> CHANGES = Stream.of(BrokenDesigns.MISSHAPED, BrokenDesigns.IMPOSSIBLE)
            .flatMap(List::stream)
            .toList();

    @Test
    void theFileBeforeTheChangesIsCanonical() {
        assertEquals(
                BrokenDesigns.GOOD, new String(DesignFile.write(read(BrokenDesigns.GOOD)), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @FieldSource("CHANGES")
    void theWrongWordIsNamedWithItsPlace(BrokenDesigns.Change change) {
        var problem = assertThrows(FileProblem.class, () -> read(change.file()));
        assertEquals(change.problem("shop.json"), problem.getMessage());
    }

    @Test
    void columnsCountCharactersAsEditorsDo() {
        var change = new BrokenDesigns.Change(
                "\"Users\"", "\"Käufer 😀\", \"values\": §1", "\"values\" is 1, expected an object");
        var problem = assertThrows(FileProblem.class, () -> read(change.file()));
        assertEquals(change.problem("shop.json"), problem.getMessage());
    }

    @Test
    void aMistypedBlockAndAValueOutOfBoundsAreRead() {
        Design design = read(
                BrokenDesigns.GOOD.replace("10.0.0.0/24", "10.0.0/24").replace("\"desired\": 2", "\"desired\": -2"));
        assertEquals(
                CidrText.of("10.0.0/24"),
                design.resources().get("public-a").values().get(Networking.CIDR));
        assertEquals(-2L, design.resources().get("api").values().get(Scaling.DESIRED));
    }

    @Test
    void overridesAndMembershipsOfWhatIsGoneAreKept() {
        String file = BrokenDesigns.GOOD
                .replace("\"api\": {\"cpu\": 0.5}", "\"gone\": {\"cpu\": 0.50}")
                .replace("\"api/b\": false", "\"gone\": false")
                .replace("[\"web\"]", "[\"gone\"]");
        assertArrayEquals(file.getBytes(StandardCharsets.UTF_8), DesignFile.write(read(file)));
    }

    private static Design read(String file) {
        return DesignFile.read(file.getBytes(StandardCharsets.UTF_8), "shop.json");
    }
}
