package dev.skydraft.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AltAloneTest {
    private Button canvas;
    private Menu file;

    @Start
    void start(Stage stage) {
        canvas = new Button("Canvas");
        file = new Menu("File", null, new MenuItem("New"));
        var root = new VBox(new MenuBar(file), canvas);
        AltAlone.within(root);
        stage.setScene(new Scene(root, 300, 300));
        stage.show();
    }

    @Test
    void altAloneGoesToTheMenuBar(FxRobot robot) {
        robot.interact(canvas::requestFocus);
        robot.type(KeyCode.ALT).type(KeyCode.DOWN);
        assertTrue(file.isShowing());
    }

    @Test
    void aDragWithAltDoesNot(FxRobot robot) {
        robot.press(KeyCode.ALT).drag(canvas).dropBy(0, 40).release(KeyCode.ALT);
        robot.type(KeyCode.DOWN);
        assertEquals(canvas, focused(robot));
    }

    private static Node focused(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner();
    }
}
