package dev.skydraft.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.RandomEdits;
import dev.skydraft.design.Design;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorHistoryTest {

    /// Plays random steps, undos, redos and cancelled gestures, and keeps beside them what the history should be: a
    /// list of designs and a place in it.
    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void historyIsAListOfDesignsWithAPlaceInIt(long seed) {
        var random = new Random(seed);
        var edits = new RandomEdits(seed);
        var editor = new Editor(RandomEdits.design(seed, 30));
        var designs = new ArrayList<>(List.of(editor.design()));
        int at = 0;
        for (int i = 0; i < 400; i++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    editor.undo();
                    at = Math.max(0, at - 1);
                }
                case 1 -> {
                    editor.redo();
                    at = Math.min(designs.size() - 1, at + 1);
                }
                case 2 -> {
                    Gesture gesture = editor.begin("Gesture");
                    gesture.preview(edits::next);
                    gesture.cancel();
                }
                default -> {
                    Design next = edits.next(designs.get(at));
                    editor.apply("Step", d -> next);
                    designs.subList(++at, designs.size()).clear();
                    designs.add(next);
                }
            }
            assertSame(designs.get(at), editor.design());
            assertEquals(at > 0, editor.undoLabel().isPresent());
            assertEquals(at < designs.size() - 1, editor.redoLabel().isPresent());
        }
    }
}
