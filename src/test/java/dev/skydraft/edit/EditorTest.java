package dev.skydraft.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Design;
import dev.skydraft.design.InvalidDesign;
import dev.skydraft.edit.Editor.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorTest {
    private static final Design SHOP = Designs.named("Shop")
            .add("box", Drawing.GROUP)
            .add("users", Users.KIND)
            .add("partners", Users.KIND)
            .connect("users", "partners")
            .environment("dev", e -> e)
            .build();

    private final Editor editor = new Editor(SHOP);
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        editor.listen(c ->
                told.add(c.kind() + c.step().map(s -> " " + s.label()).orElse("")));
    }

    private static UnaryOperator<Design> rename(String name) {
        return d -> d.withResource("users", r -> r.withName(name));
    }

    private String name() {
        return editor.design().resources().get("users").name();
    }

    @Test
    void aStepIsDoneUndoneAndRedone() {
        editor.apply("Rename", rename("A"));
        assertEquals("A", name());
        assertEquals(Optional.of("Rename"), editor.undoLabel());
        editor.undo();
        assertSame(SHOP, editor.design());
        assertEquals(Optional.empty(), editor.undoLabel());
        assertEquals(Optional.of("Rename"), editor.redoLabel());
        editor.redo();
        assertEquals("A", name());
        assertEquals(List.of("DONE Rename", "UNDONE Rename", "REDONE Rename"), told);
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        editor.apply("One", rename("1"));
        editor.undo();
        editor.apply("Two", rename("2"));
        assertEquals(Optional.empty(), editor.redoLabel());
        editor.redo();
        assertEquals("2", name());
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        editor.apply("Rename", rename("A"));
        editor.undo();
        editor.apply("Nothing", rename("users"));
        assertSame(SHOP, editor.design());
        assertEquals(Optional.of("Rename"), editor.redoLabel());
        assertEquals(List.of("DONE Rename", "UNDONE Rename"), told);
    }

    @Test
    void aStepKnowsWhatItTouched() {
        var steps = new ArrayList<Step>();
        editor.listen(c -> c.step().ifPresent(steps::add));
        editor.apply("Cut", d -> d.withConnections(d.connections().without("users-partners")));
        assertEquals(List.of(new Step("Cut", SHOP, editor.design(), Set.of("users-partners"), "prod")), steps);
    }

    @Test
    void aGestureIsOneStepFromWhereItBegan() {
        Gesture drag = editor.begin("Move");
        drag.preview(rename("A"));
        drag.preview(d -> rename(d.resources().get("users").name() + "!").apply(d));
        assertEquals("users!", name());
        drag.rename("Move users");
        drag.commit();
        assertEquals(List.of("PREVIEWED", "PREVIEWED", "DONE Move users"), told);
        editor.undo();
        assertSame(SHOP, editor.design());
    }

    @Test
    void cancellingAGestureKeepsTheRedoList() {
        editor.apply("Rename", rename("A"));
        editor.undo();
        Gesture drag = editor.begin("Move");
        drag.preview(rename("B"));
        drag.cancel();
        assertSame(SHOP, editor.design());
        assertEquals(Optional.of("Rename"), editor.redoLabel());
        assertEquals(List.of("DONE Rename", "UNDONE Rename", "PREVIEWED", "CANCELLED"), told);
        editor.redo();
        assertEquals("A", name());
    }

    @Test
    void aGestureThatEndsWhereItBeganIsNoStep() {
        Gesture drag = editor.begin("Move");
        drag.preview(rename("A"));
        drag.preview(rename("users"));
        drag.commit();
        assertSame(SHOP, editor.design());
        assertEquals(Optional.empty(), editor.undoLabel());
    }

    @Test
    void anOpenGestureIsCommittedBeforeAnythingElse() {
        editor.begin("First").preview(rename("A"));
        editor.begin("Second").preview(rename("B"));
        editor.apply("Third", rename("C"));
        editor.begin("Fourth").preview(rename("D"));
        editor.undo();
        assertEquals("C", name());
        editor.undo();
        assertEquals("B", name());
        editor.undo();
        assertEquals("A", name());
        editor.undo();
        assertSame(SHOP, editor.design());
    }

    @Test
    void aGestureThatIsOverDoesNothingMore() {
        Gesture drag = editor.begin("Move");
        drag.preview(rename("A"));
        drag.commit();
        drag.preview(rename("B"));
        drag.cancel();
        drag.commit();
        assertEquals("A", name());
        assertEquals(List.of("PREVIEWED", "DONE Move"), told);
    }

    @Test
    void whatCannotBeDrawnIsRefusedAndTheDesignStays() {
        editor.apply("Rename", rename("A"));
        Design before = editor.design();
        assertThrows(
                InvalidDesign.class,
                () -> editor.apply(
                        "Loop",
                        d -> d.withResource("box", r -> r.withPlacement("a", p -> p.withIn(Optional.of("box"))))));
        assertSame(before, editor.design());
        assertEquals(Optional.of("Rename"), editor.undoLabel());
        assertEquals(List.of("DONE Rename"), told);
    }

    @Test
    void aRefusedPreviewLeavesTheLastOne() {
        Gesture drag = editor.begin("Move");
        drag.preview(rename("A"));
        assertThrows(
                InvalidDesign.class,
                () -> drag.preview(d -> d.withResources(d.resources().without("partners"))));
        assertEquals("A", name());
        drag.commit();
        assertEquals(Optional.of("Move"), editor.undoLabel());
    }

    @Test
    void anExceptionInAChangeLeavesTheEditorUsable() {
        assertThrows(IllegalStateException.class, () -> editor.apply("Fail", d -> fail()));
        Gesture drag = editor.begin("Move");
        assertThrows(IllegalStateException.class, () -> drag.preview(d -> fail()));
        assertSame(SHOP, editor.design());
        drag.preview(rename("A"));
        drag.commit();
        assertEquals("A", name());
        assertEquals(Optional.of("Move"), editor.undoLabel());
    }

    private static Design fail() {
        throw new IllegalStateException("a mistake in a change");
    }

    @Test
    void undoAndRedoShowTheEnvironmentOfTheStep() {
        editor.show("dev");
        editor.apply("Rename", rename("A"));
        editor.show("prod");
        editor.undo();
        assertEquals("dev", editor.environment());
        editor.show("prod");
        editor.redo();
        assertEquals("dev", editor.environment());
    }

    @Test
    void deletingTheEnvironmentShownShowsTheRootAndUndoingShowsItAgain() {
        editor.show("dev");
        editor.apply("Delete dev", d -> d.withEnvironments(List.of(d.root())));
        assertEquals("prod", editor.environment());
        editor.undo();
        assertEquals("dev", editor.environment());
        editor.redo();
        assertEquals("prod", editor.environment());
    }

    @Test
    void cancellingShowsTheEnvironmentThatTheGestureTookAway() {
        editor.show("dev");
        Gesture gesture = editor.begin("Delete dev");
        gesture.preview(d -> d.withEnvironments(List.of(d.root())));
        gesture.cancel();
        assertEquals("dev", editor.environment());
    }

    @Test
    void showingAnEnvironmentIsNoStep() {
        editor.show("dev");
        editor.show("dev");
        assertEquals(List.of(Kind.SHOWN.name()), told);
        assertEquals(Optional.empty(), editor.undoLabel());
        assertThrows(InvalidDesign.class, () -> editor.show("stage"));
        assertEquals("dev", editor.environment());
    }

    @Test
    void dirtyMeansThatTheDesignDiffersFromTheSavedOne() {
        assertFalse(editor.dirty());
        editor.apply("Rename", rename("A"));
        assertTrue(editor.dirty());
        editor.markSaved(editor.design());
        assertFalse(editor.dirty());
        editor.undo();
        assertTrue(editor.dirty());
        editor.apply("Rename", rename("A"));
        assertFalse(editor.dirty());
        assertEquals(List.of("DONE Rename", "SAVED", "UNDONE Rename", "DONE Rename"), told);
    }
}
