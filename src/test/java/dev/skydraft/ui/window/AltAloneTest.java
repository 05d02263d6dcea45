package dev.skydraft.ui.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
        robot.interact(() -> {
            canvas.requestFocus();
            key(KeyEvent.KEY_PRESSED);
            mouse(MouseEvent.MOUSE_PRESSED, true);
            key(KeyEvent.KEY_PRESSED); // A key that is held comes again and again.
            mouse(MouseEvent.MOUSE_RELEASED, true);
            key(KeyEvent.KEY_RELEASED);
        });
        robot.type(KeyCode.DOWN);
        assertFalse(file.isShowing());
    }

    @Test
    void altThatIsPressedAndLetGoDuringADragDoesNot(FxRobot robot) {
        robot.interact(() -> {
            canvas.requestFocus();
            mouse(MouseEvent.MOUSE_PRESSED, false);
            key(KeyEvent.KEY_PRESSED);
            key(KeyEvent.KEY_RELEASED);
            mouse(MouseEvent.MOUSE_RELEASED, false);
        });
        robot.type(KeyCode.DOWN);
        assertFalse(file.isShowing());
    }

    private void key(EventType<KeyEvent> type) {
        Event.fireEvent(canvas, new KeyEvent(type, "", "", KeyCode.ALT, false, false, true, false));
    }

    private void mouse(EventType<MouseEvent> type, boolean alt) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        5,
                        5,
                        5,
                        5,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        alt,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
