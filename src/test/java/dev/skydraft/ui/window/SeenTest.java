package dev.skydraft.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SeenTest {
    private final List<Boolean> told = new ArrayList<>();

    private Pane followed() {
        var seen = new Seen();
        var node = new Pane();
        seen.follow(node);
        seen.now().subscribe(now -> told.add(now));
        return node;
    }

    @Test
    void whatIsHeldByNothingElseLivesOnOutOfSight(FxRobot robot) {
        Pane node = followed();
        System.gc();
        robot.interact(() -> new Scene(node).setRoot(new Pane()));
        assertEquals(List.of(false, true, false), told);
    }
}
