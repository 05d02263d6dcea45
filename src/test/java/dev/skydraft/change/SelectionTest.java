package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.TaskFlow;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final PlacementRef USERS = new PlacementRef("users", "a");
    private static final Selection GONE =
            new Selection(Set.of(new PlacementRef("gone", "a"), new PlacementRef("users", "gone")), Set.of("gone"));

    @Test
    void commandsPassOverWhatIsGone() {
        Design design = TaskFlow.DESIGN;

        assertEquals(Selection.NONE, GONE.in(design));
        assertEquals(design, Deleting.everywhere(design, GONE).design());
        assertEquals(design, Presence.hide(design, "dev", GONE).design());
        assertEquals(design, Presence.show(design, "dev", GONE).design());
        assertEquals(design, Pasting.duplicate(design, GONE, 1, 1).design());
        assertEquals(design, Moving.nudge(design, GONE.placements(), 1, 1));
        assertTrue(Copying.cut(design, GONE).isEmpty());
    }

    @Test
    void togglingTwiceChangesNothing() {
        Selection one = Selection.NONE.toggled(USERS).toggled("users-cdn");

        assertEquals(new Selection(Set.of(USERS), Set.of("users-cdn")), one);
        assertEquals(Selection.NONE, one.toggled("users-cdn").toggled(USERS));
    }

    @Test
    void anElementIsSelectedWhole() {
        assertEquals(
                Selection.of(Places.refs(TaskFlow.DESIGN.resources().get("alb")).toList()),
                Selection.ofElement(TaskFlow.DESIGN, "alb"));
        assertEquals(Selection.NONE, Selection.ofElement(TaskFlow.DESIGN, "gone"));
        String connection = TaskFlow.DESIGN.connections().getFirst().id();
        assertEquals(Selection.ofConnection(connection), Selection.ofElement(TaskFlow.DESIGN, connection));
    }

    @Test
    void onlyASingleOneIsSingle() {
        assertEquals(Optional.of("users"), Selection.of(USERS).singleResource());
        assertEquals(Optional.empty(), Selection.of(USERS).toggled("x").singleResource());
        assertEquals(Optional.of("x"), Selection.ofConnection("x").singleConnection());
        assertEquals(Optional.empty(), Selection.of(List.of(USERS)).singleConnection());
    }
}
