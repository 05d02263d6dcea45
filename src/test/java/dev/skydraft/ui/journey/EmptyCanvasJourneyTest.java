package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.change.Views;
import dev.skydraft.design.Filter;
import dev.skydraft.design.View;
import dev.skydraft.kind.Values;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a canvas says that shows nothing.
@ExtendWith(ApplicationExtension.class)
class EmptyCanvasJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void anEmptyDesignOffersStartsUntilSomethingIsThere(FxRobot robot) {
        assertFalse(hint().isVisible());
        robot.interact(() -> window.workspace.newDesign());
        assertTrue(hint().isVisible());
        assertEquals(
                List.of("start-insert-pattern", "start-file-sample-taskflow", "start-insert-any"),
                hint().lookupAll(".button").stream().map(Node::getId).toList());
        robot.interact(() -> ((Button) hint().lookup("#start-insert-pattern")).fire());
        assertFalse(window.document().design().resources().isEmpty());
        assertFalse(hint().isVisible());
    }

    @Test
    void aViewWhoseFilterShowsNothingSaysSo(FxRobot robot) {
        var nothing = new Filter(Set.of(), Set.of(), Set.of(), Set.of("no-such-tag"), false, Values.NONE);
        robot.interact(() -> {
            window.document()
                    .edit("Filter", d -> Views.with(d, View.of("empty", "Empty").withFilter(nothing)));
            window.document().shown().show("empty");
        });
        assertTrue(hint().isVisible());
        assertEquals("Nothing in this view", ((Label) hint().lookup(".empty-hint-title")).getText());
        assertEquals(
                List.of("start-views-filter"),
                hint().lookupAll(".button").stream().map(Node::getId).toList());
    }

    private Node hint() {
        return window.composition.canvas().lookup(".empty-hint");
    }
}
