package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.RandomEdits;
import dev.skydraft.TaskFlow;
import dev.skydraft.design.Design;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void whatWasAddedRemovedAndChangedIsCountedOrNamed() {
        Design before = TaskFlow.DESIGN;
        Design after = before.withConnections(before.connections()
                        .without(before.connections().getFirst().id()))
                .withResource("api", r -> r.withName("TaskFlow API 2"));
        assertEquals("1 connection removed, TaskFlow API 2 changed", Difference.text(before, after));
    }

    @Test
    void manyChangesAreNotAllNamed() {
        Design before = TaskFlow.DESIGN;
        Design after = before.withName("Other")
                .withResources(before.resources().map(r -> java.util.Optional.of(r.withTags(List.of("t")))));
        String text = Difference.text(before, after);
        int count = before.resources().size() + 1 - 2;
        assertEquals(true, text.endsWith(" and " + count + " more changed"), text);
    }

    @Test
    void aDesignDoesNotDifferFromItselfAndAnyEditIsTold() {
        var edits = new RandomEdits(3);
        Design design = Design.empty("Random");
        for (int i = 0; i < 300; i++) {
            Design next = edits.next(design);
            assertEquals("no difference", Difference.text(next, next));
            assertEquals(false, Difference.text(design, next).equals("no difference"));
            design = next;
        }
    }
}
