package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The outline by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class OutlineJourneyTest {
    private static final Selection ALB_A = Selection.of(new PlacementRef("alb", "a"));

    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void aResourceIsAddedRenamedDescribedAndDeletedWithoutLeavingTheOutline(FxRobot robot) {
        robot.interact(() -> window.document().select(Selection.NONE));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        type(robot, "data subnet b");
        assertEquals("Data subnet B", focused());
        robot.push(KeyCode.INSERT);
        assertTrue(offered().contains("PostgreSQL database"), () -> "Offered are " + offered());
        robot.interact(() -> choose("PostgreSQL database"));
        assertEquals("PostgreSQL database", focused());
        robot.push(KeyCode.F2);
        robot.interact(() -> ((TextInputControl) focusOwner()).setText(" "));
        robot.push(KeyCode.ENTER);
        assertEquals("outline-name", focusOwner().getId());
        robot.interact(() -> ((TextInputControl) focusOwner()).setText("Orders"));
        robot.push(KeyCode.ENTER);
        assertEquals("Orders", focused());
        robot.push(KeyCode.ENTER);
        assertInstanceOf(TextInputControl.class, focusOwner());
        assertTrue(isIn("#right"));
        robot.push(KeyCode.ESCAPE);
        assertEquals("Orders", focused());
        robot.push(KeyCode.DELETE);
        assertEquals("Delete Orders", window.document().undoLabelProperty().get());
        assertEquals(tree(), focusOwner());
        assertEquals("RDS PostgreSQL", focused());
    }

    @Test
    void theSelectedLineIsConnectedByKey(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        robot.interact(() -> window.document().select(Selection.of(new PlacementRef("ecr", "main"))));
        robot.push(KeyCode.ALT, KeyCode.C);
        robot.write("users").type(KeyCode.ENTER);
        assertEquals(
                "Connect ECR registry to Users",
                window.document().undoLabelProperty().get());
        assertEquals(tree(), focusOwner());
    }

    @Test
    void whatIsSelectedOnTheCanvasIsSelectedHereAndMovesToAnotherContainer(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        robot.interact(() -> window.document().select(ALB_A));
        assertEquals(List.of("alb/a"), selected());
        robot.interact(() -> window.composition.actions().forEach(action -> {
            if (action.id().equals("edit-moveTo")) {
                action.run().run();
            }
        }));
        assertEquals(
                "Move Application Load Balancer into Data subnet A",
                window.document().undoLabelProperty().get());
        assertEquals(List.of("alb/a"), selected());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.interact(() -> window.document().select(ALB_A));
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DOWN);
        assertEquals(Selection.ofConnection("alb-api"), window.document().selection());
    }

    @Test
    void theFilterFindsAndTheAreaKeysGoAroundTheWindow(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        robot.interact(() -> {
            node("#outline-filter").requestFocus();
            ((TextInputControl) node("#outline-filter")).setText("secrets");
        });
        robot.push(KeyCode.DOWN);
        assertEquals("Secrets Manager", focused());
        robot.push(KeyCode.F6);
        assertTrue(focusOwner().getStyleClass().contains("diagram-view"));
        robot.push(KeyCode.F6);
        assertTrue(isIn("#right"));
        robot.push(KeyCode.F6);
        assertEquals("Secrets Manager", focused());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(focusOwner().getStyleClass().contains("diagram-view"));
    }

    /// All at once, so that no pause falls between the letters.
    private void type(FxRobot robot, String text) {
        robot.interact(() -> text.chars()
                .mapToObj(Character::toString)
                .forEach(c -> focusOwner().fireEvent(typed(c))));
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private Node node(String selector) {
        return window.composition.window().root().lookup(selector);
    }

    @SuppressWarnings("unchecked") // the tree shows lines of the outline, whose class only the outline knows
    private TreeView<Object> tree() {
        return (TreeView<Object>) node("#outline-tree");
    }

    private Node focusOwner() {
        return window.composition.window().root().getScene().getFocusOwner();
    }

    private String focused() {
        TreeItem<Object> item = tree().getFocusModel().getFocusedItem();
        return item == null ? "" : String.valueOf(item.getValue()).replaceFirst(".*, name=(.*?), note.*", "$1");
    }

    private List<String> selected() {
        return tree().getSelectionModel().getSelectedItems().stream()
                .map(item -> String.valueOf(item.getValue()).replaceFirst(".*ref=(.*?)].*", "$1"))
                .toList();
    }

    private boolean isIn(String area) {
        Node root = node(area);
        return Stream.iterate(focusOwner(), n -> n != null, Node::getParent).anyMatch(n -> n == root);
    }

    private static Stream<MenuItem> items() {
        return javafx.stage.Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .map(javafx.scene.control.ContextMenu.class::cast)
                .filter(menu -> "outline-kinds".equals(menu.getId()))
                .flatMap(menu -> menu.getItems().stream());
    }

    private static List<String> offered() {
        return items().map(MenuItem::getText).toList();
    }

    private static void choose(String text) {
        Optional<MenuItem> item = items().filter(i -> text.equals(i.getText())).findFirst();
        item.orElseThrow().fire();
        List.copyOf(javafx.stage.Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(javafx.stage.Window::hide);
    }
}
