package dev.skydraft.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.design.Design;
import dev.skydraft.ui.document.Message;
import dev.skydraft.ui.workspace.OfferActions;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class ToastsTest {
    private final List<String> done = new ArrayList<>();
    private final Message message =
            Message.warning("\"TaskFlow API\" is locked.").offering("Unlock", () -> done.add("unlocked"));

    /// One of its own: the one that is shared with other tests would keep its size.
    private Stage stage;

    @Start
    void open(Stage shared) {
        stage = new Stage();
        var canvas = new Pane();
        canvas.setFocusTraversable(true);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, e -> done.add(e.getCode().getName()));
        stage.setScene(new Scene(canvas));
        stage.setX(100); // so that all of a toast is on the screen
        stage.setY(100);
        stage.setWidth(600);
        stage.setHeight(400);
        stage.show();
        canvas.requestFocus();
    }

    @Stop
    void close() {
        stage.close();
    }

    @Test
    void keysGoToTheWindowBelowAToast(FxRobot robot) {
        robot.interact(() -> new Toasts(stage).show(message));
        robot.type(KeyCode.DELETE);
        assertEquals(List.of("Delete"), done);
    }

    @Test
    void aLongMessageTakesSeveralLinesOfTheWindow(FxRobot robot) {
        robot.interact(() -> new Toasts(stage).show(Message.error("It cannot be read, and so on. ".repeat(12))));
        Label text = robot.lookup(".toast-icon").query().getParent().lookupAll(".label").stream()
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow();
        assertTrue(text.getWidth() < stage.getWidth(), "as wide as the window at most");
        assertTrue(text.getHeight() > 3 * text.getFont().getSize(), "several lines");
    }

    @Test
    void theOfferOfTheLastMessageIsTakenUpByKey() {
        Workspace workspace = Workspaces.of(Design.empty("Shop"));
        var offers = new OfferActions(workspace);
        workspace.active().tell(message);
        assertEquals("Offered: Unlock", offers.take.label().get());
        offers.take.runIfEnabled();
        workspace.active().tell(Message.info("Unlocked"));
        offers.take.runIfEnabled();
        assertEquals(List.of("unlocked"), done);
    }
}
