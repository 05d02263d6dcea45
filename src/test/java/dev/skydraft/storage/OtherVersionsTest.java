package dev.skydraft.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.change.Views;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.design.View;
import dev.skydraft.kind.ConnectionKind;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Values.Raw;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Files of versions that know more or other things than this one.
class OtherVersionsTest {
    @Test
    void aFileOfThisVersionMayBeSaved() {
        var opened = open(BrokenDesigns.GOOD);
        assertFalse(opened.readOnly());
        assertEquals("", opened.notice());
    }

    @Test
    void aFileOfANewerVersionOpensReadOnly() {
        String newer = BrokenDesigns.GOOD.replace("\"version\": 1", "\"version\": 3");
        var opened = open(newer);
        assertTrue(opened.readOnly());
        assertEquals(
                "The file is of version 3 of the format, newer than this Skydraft, which writes version 1: it opens"
                        + " read-only",
                opened.notice());
        assertEquals(open(BrokenDesigns.GOOD).design(), opened.design());
    }

    @Test
    void theVersionCountsWhereverItStands() {
        String last = BrokenDesigns.GOOD
                .replace("\"version\": 1,\n", "")
                .replace("\n]\n}\n", "\n],\n\"version\": 2\n}\n")
                .replace("\"arm64\"", "\"riscv\"");
        assertEquals(2, open(last).version());
    }

    @Test
    void whatANewerVersionSetsOtherwiseIsCarriedAlong() {
        String newer = BrokenDesigns.GOOD
                .replace("\"version\": 1", "\"version\": 2")
                .replace("\"arm64\"", "\"riscv\"")
                .replace("\"port\": 3000", "\"port\": [3000, 3001]");
        Resource api = open(newer).design().resources().get("api");
        assertEquals(Optional.empty(), api.values().own(ContainerService.ARCH));
        assertEquals(
                Values.NONE.withRaw("arch", new Raw("\"riscv\"")).withRaw("port", new Raw("[3000, 3001]")),
                api.values()
                        .without(ContainerService.CPU)
                        .without(Scaling.DESIRED)
                        .without(ContainerService.PUBLIC_IP)
                        .without(ContainerService.ENVIRONMENT));
    }

    @Test
    void aNewerFileThatCannotBeReadSaysThatItIsNewer() {
        String newer =
                BrokenDesigns.GOOD.replace("\"version\": 1", "\"version\": 2").replace("\"at\"", "\"places\"");
        assertEquals(
                "f:13:1: The field \"at\" is missing here; the file is of version 2, this Skydraft knows version 1",
                assertThrows(FileProblem.class, () -> open(newer)).getMessage());
    }

    @Test
    void unknownKindsFieldsAndValuesSurviveAnEdit() {
        String file = BrokenDesigns.GOOD
                .replace("\"kind\": \"container-service\"", "\"kind\": \"quantum-service\"")
                .replace("\"kind\": \"traffic\"", "\"kind\": \"entanglement\"")
                .replace("\"h\": 200}", "\"h\": 200, \"rotation\": 1.50}")
                .replace("\"basedOn\": \"prod\"", "\"basedOn\": \"prod\", \"colour\": {\"r\": [1, null]}")
                .replace("\"peer\": \"0.0.0.0/0\"", "\"peer\": \"0.0.0.0/0\", \"priority\": 7")
                .replace("\n]\n}\n", "\n],\n\"theme\": \"dark\"\n}\n");
        Design renamed = open(file).design().withResource("api", r -> r.withName("New"));
        assertEquals(
                ResourceKind.unknown("quantum-service"),
                renamed.resources().get("api").kind());
        assertEquals(
                ConnectionKind.unknown("entanglement"),
                renamed.connections().get("users-api").kind());
        assertEquals(
                file.replace("\"name\": \"API\"", "\"name\": \"New\"")
                        .replace(
                                "\"port\": 3000, \"cpu\": 1, \"arch\": \"arm64\", \"publicIp\": true, \"environment\":"
                                        + " [\"URL\"], \"desired\": 2",
                                "\"arch\": \"arm64\", \"cpu\": 1, \"desired\": 2, \"environment\": [\"URL\"],"
                                        + " \"port\": 3000, \"publicIp\": true"),
                new String(DesignFile.write(renamed), StandardCharsets.UTF_8));
    }

    @Test
    void unknownFieldsOfCropAndCameraSurviveWhatChangesThem() {
        String file = BrokenDesigns.GOOD
                .replace("\"h\": 401}", "\"h\": 401, \"round\": true}")
                .replace("\"zoom\": 90}", "\"zoom\": 90, \"tilt\": 1.50}");
        assertEquals(file, new String(DesignFile.write(open(file).design()), StandardCharsets.UTF_8));
        Design changed = Views.change(
                open(file).design(),
                "web-tier",
                v -> v.withCrop(v.crop().map(crop -> crop.at(9, 9)))
                        .withViewpoint(Optional.of(new View.Viewpoint(8, 8, 8))));
        assertEquals(
                file.replace("\"crop\": {\"x\": 0, \"y\": 0", "\"crop\": {\"x\": 9, \"y\": 9")
                        .replace("\"x\": 7, \"y\": 8, \"zoom\": 90", "\"x\": 8, \"y\": 8, \"zoom\": 8"),
                new String(DesignFile.write(changed), StandardCharsets.UTF_8));
    }

    private static DesignFile.Opened open(String file) {
        return DesignFile.open(file.getBytes(StandardCharsets.UTF_8), "f");
    }
}
