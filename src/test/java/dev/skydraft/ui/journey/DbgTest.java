package dev.skydraft.ui.journey;

import javafx.scene.input.*;
import javafx.stage.Stage;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.*;

@ExtendWith(ApplicationExtension.class)
class DbgTest {
    Window window;

    @Start
    void start(Stage s) {
        window = new Window(s);
        s.getScene().addEventFilter(MouseEvent.ANY, e -> {
            if (e.getEventType() != MouseEvent.MOUSE_MOVED)
                System.err.println(e.getEventType() + " " + e.getTarget() + " " + e.getSceneX() + "," + e.getSceneY()
                        + " still=" + e.isStillSincePress());
        });
    }

    @Test
    void t(FxRobot robot) {
        robot.drag("#palette-nat-gateway").moveTo(window.at(-20, -20)).drop();
        System.err.println(window.told());
    }
}
