package dev.skydraft.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MenuKeyTest {
    private final List<ContextMenuEvent> asked = new ArrayList<>();
    private ListView<String> list;

    @Start
    void start(Stage stage) {
        list = new ListView<>();
        list.getItems().setAll("one", "two", "three");
        var root = new StackPane(list);
        MenuKey.within(root);
        list.setOnContextMenuRequested(asked::add);
        stage.setScene(new Scene(root, 300, 300));
        stage.show();
    }

    @Test
    void theMenuKeyAsksAtTheSelectedLine(FxRobot robot) {
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select("two");
            list.layout();
            press(KeyCode.CONTEXT_MENU, false);
            press(KeyCode.F10, true);
            press(KeyCode.F10, false); // goes to the menu bar
        });
        assertEquals(2, asked.size());
        ListCell<String> cell = robot.lookup(node -> node instanceof ListCell<?> c && "two".equals(c.getItem()))
                .query();
        Bounds line = cell.localToScreen(cell.getLayoutBounds());
        for (ContextMenuEvent e : asked) {
            assertTrue(e.isKeyboardTrigger());
            assertTrue(line.contains(e.getScreenX(), e.getScreenY()));
        }
    }

    private void press(KeyCode code, boolean shift) {
        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
