package dev.skydraft.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.window.MenuSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class CanvasMenuTest {
    private static final PlacementRef BOX = new PlacementRef("box", "a");

    @Test
    void theMenuIsThatOfWhatIsSelected(FxRobot robot) {
        var shown = new ArrayList<String>();
        robot.interact(() -> {
            var menu = new CanvasMenu(new CanvasMenus(group("box"), group("line"), group("ground")));
            for (Selection selection : List.of(
                    Selection.of(BOX),
                    Selection.ofConnection("line"),
                    new Selection(Set.of(BOX), Set.of("line")),
                    Selection.NONE)) {
                shown.add(menu.of(selection).getItems().getFirst().getId());
            }
        });
        assertEquals(List.of("context-box", "context-line", "context-box", "context-ground"), shown);
    }

    private static List<MenuSpec.Group> group(String id) {
        return List.of(MenuSpec.Group.of(Action.of(id, id, () -> {})));
    }
}
