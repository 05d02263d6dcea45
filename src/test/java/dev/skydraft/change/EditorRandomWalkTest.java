package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.TaskFlow;
import dev.skydraft.design.Design;
import dev.skydraft.design.Drawable;
import dev.skydraft.design.Slug;
import dev.skydraft.edit.Editor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditorRandomWalkTest {
    private static final int STEPS = 10_000;

    @Test
    void undoingAndRedoingAllStepsPassesThroughEveryDesign() {
        var editor = new Editor(TaskFlow.DESIGN);
        var commands = new RandomCommands(1);
        List<Design> passed = walk(editor, commands);

        assertEquals(Set.of(), commands.idle());

        for (Design expected : passed.reversed()) {
            assertEquals(expected, editor.design());
            editor.undo();
        }
        assertTrue(editor.undoLabel().isEmpty());
        for (Design expected : passed) {
            assertEquals(expected, editor.design());
            editor.redo();
        }
        assertTrue(editor.redoLabel().isEmpty());
    }

    /// Every design that the editor had, the first and the last included.
    private static List<Design> walk(Editor editor, RandomCommands commands) {
        var passed = new ArrayList<Design>(List.of(editor.design()));
        for (int i = 0; i < STEPS; i++) {
            editor.apply("Step " + i, commands::step);
            if (editor.design() != passed.getLast()) {
                passed.add(Drawable.require(editor.design()));
                assertEquals(List.of(), staleWords(editor.design()));
            }
        }
        return passed;
    }

    /// What environments and groups say about elements that do not exist.
    private static List<String> staleWords(Design design) {
        Stream<String> said = design.environments().stream()
                .flatMap(e -> Stream.concat(e.overrides().keySet().stream(), e.present().keySet().stream()));
        Stream<String> joined = design.resources().stream().flatMap(r -> r.groups().stream());
        Stream<String> peers = design.groups().stream()
                .flatMap(g -> g.rules().stream())
                .map(r -> r.peer())
                .filter(Slug::isId);
        return Stream.of(said, joined, peers)
                .flatMap(s -> s)
                .filter(ref -> !Places.has(design, ref))
                .toList();
    }
}
