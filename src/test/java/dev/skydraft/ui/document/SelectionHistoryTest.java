package dev.skydraft.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Subnet;
import dev.skydraft.catalog.Vpc;
import dev.skydraft.change.Deleting;
import dev.skydraft.change.Moving;
import dev.skydraft.change.Renaming;
import dev.skydraft.change.Selection;
import dev.skydraft.ui.OpenDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionHistoryTest {
    private final DocumentModel document = OpenDocument.of(Designs.named("Shop")
                    .add("net", Vpc.KIND)
                    .add("subnet", Subnet.KIND, "net")
                    .add("api", ContainerService.KIND, "subnet")
                    .build())
            .document();
    private final Selection api = Selection.ofElement(document.design(), "api");
    private final Selection subnet = Selection.ofElement(document.design(), "subnet");

    @Test
    void undoSelectsWhatWasSelectedBeforeTheStepThoughContainersGrewWithIt() {
        document.select(api);
        var gesture = document.begin("Move api");
        gesture.preview(design -> Moving.nudge(design, List.copyOf(api.placements()), 400, 300));
        gesture.commit();
        document.select(subnet);
        document.undo();
        assertEquals(api, document.selection());
    }

    @Test
    void redoSelectsWhatWasSelectedWhenTheStepWasUndone() {
        document.select(api);
        document.edit(design -> Deleting.everywhere(design, api));
        document.undo();
        assertEquals(api, document.selection());
        document.redo();
        assertEquals(Selection.NONE, document.selection());
    }

    @Test
    void aStepElsewhereIsSelectedInstead() {
        document.select(api);
        document.edit("Rename", design -> Renaming.to(design, "subnet", "Front"));
        document.undo();
        assertEquals(subnet, document.selection());
    }

    @Test
    void aStepAfterAnUndoneOneTakesItsPlace() {
        document.select(api);
        document.edit("Rename", design -> Renaming.to(design, "api", "A"));
        document.undo();
        document.select(subnet);
        document.edit("Rename", design -> Renaming.to(design, "subnet", "B"));
        document.select(Selection.NONE);
        document.undo();
        assertEquals(subnet, document.selection());
    }
}
