package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.change.Selection;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.command.Pick;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window by keyboard alone: the command palette, the search, linking and walking.
@ExtendWith(ApplicationExtension.class)
class CommandsJourneyTest {
    private static final PlacementRef ECR = new PlacementRef("ecr", "main");

    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void thePaletteRunsWhatIsTypedAndRemembersIt(FxRobot robot) {
        canvas(robot);
        shortcut(robot, KeyCode.K);
        robot.write("sel all").type(KeyCode.ENTER);
        assertEquals(3, document().selection().placements().size());
        assertFalse(robot.lookup("#quick-pick-field").query().getParent().isVisible());
        shortcut(robot, KeyCode.SHIFT, KeyCode.P);
        assertEquals("Select All", picks(robot).getFirst().title());
        robot.type(KeyCode.ESCAPE);
        assertEquals(focused(), window.composition.canvas().lookup(".diagram-view"));
    }

    @Test
    void thePaletteShowsWhatCannotBeDoneAndDoesNotDoIt(FxRobot robot) {
        canvas(robot);
        Design before = document().design();
        shortcut(robot, KeyCode.K);
        robot.write("ungroup");
        assertFalse(picks(robot).getFirst().enabled());
        robot.type(KeyCode.ENTER);
        assertTrue(robot.lookup("#quick-pick-field").query().isFocused());
        assertEquals(before, document().design());
    }

    @Test
    void thePaletteShowsEnvironmentsAndInsertsKinds(FxRobot robot) {
        canvas(robot);
        shortcut(robot, KeyCode.K);
        robot.write("show dev").type(KeyCode.ENTER);
        assertEquals("dev", document().environment());
        shortcut(robot, KeyCode.K);
        robot.write("insert users").type(KeyCode.ENTER);
        assertEquals("Add Users 2", document().undoLabelProperty().get());
    }

    @Test
    void theSearchSelectsOneHitAfterTheOtherAndEscapeEndsIt(FxRobot robot) {
        canvas(robot);
        shortcut(robot, KeyCode.F);
        robot.write("10.0.1");
        assertEquals("1 of 3", label(robot, "#canvas-search-count"));
        String first = document().selection().singleResource().orElseThrow();
        robot.type(KeyCode.ENTER);
        assertEquals("2 of 3", label(robot, "#canvas-search-count"));
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertEquals(first, document().selection().singleResource().orElseThrow());
        robot.type(KeyCode.ESCAPE);
        assertFalse(
                robot.lookup("#canvas-search").query().getParent().getParent().isVisible());
        assertEquals(first, document().selection().singleResource().orElseThrow());
    }

    @Test
    void ctrlArrowAddsALinkedResourceAndAltArrowWalksBack(FxRobot robot) {
        select(robot, ECR);
        shortcut(robot, KeyCode.DOWN);
        robot.write("object storage").type(KeyCode.ENTER);
        assertTrue(robot.lookup("#canvas-name").queryAs(TextField.class).isFocused());
        robot.write("Layers").type(KeyCode.ENTER);
        String added = document().selection().singleResource().orElseThrow();
        assertEquals("Layers", document().design().resources().get(added).name());
        assertTrue(document().design().connections().has("ecr-" + added));
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertEquals(Selection.of(ECR), document().selection());
    }

    @Test
    void connectToAsksForTheOtherEnd(FxRobot robot) {
        select(robot, ECR);
        robot.press(KeyCode.ALT).type(KeyCode.C).release(KeyCode.ALT);
        robot.write("users").type(KeyCode.ENTER);
        assertEquals(
                "Connect ECR registry to Users", document().undoLabelProperty().get());
    }

    @Test
    void altShiftPSelectsTheContainer(FxRobot robot) {
        select(robot, new PlacementRef("public-a", "main"));
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.ALT);
        assertEquals(Selection.of(new PlacementRef("vpc", "main")), document().selection());
    }

    @Test
    void aConnectionIsReversedAndItsLabelEditedWhereItIs(FxRobot robot) {
        canvas(robot);
        robot.interact(() -> document().select(Selection.ofConnection("dns-alb")));
        String from = document().design().connections().get("dns-alb").from();
        robot.press(KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.SHIFT);
        assertEquals(from, document().design().connections().get("dns-alb").to());
        robot.type(KeyCode.F2).write("HTTPS").type(KeyCode.ENTER);
        assertEquals("HTTPS", document().design().connections().get("dns-alb").name());
    }

    @Test
    void boxesAreAlignedByKeyAndTheStepSaysHow(FxRobot robot) {
        canvas(robot);
        robot.interact(() ->
                document().select(Selection.of(new PlacementRef("cdn", "main"), new PlacementRef("dns", "main"))));
        robot.press(KeyCode.ALT).type(KeyCode.A).release(KeyCode.ALT);
        assertEquals("Align 2 boxes left", document().undoLabelProperty().get());
        assertEquals(
                window.bounds("cdn", "main").x(), window.bounds("dns", "main").x());
    }

    @Test
    void aLockedBoxStaysWhereItIs(FxRobot robot) {
        select(robot, ECR);
        Bounds before = window.bounds("ecr", "main");
        shortcut(robot, KeyCode.L);
        assertEquals("Lock ECR registry", document().undoLabelProperty().get());
        robot.type(KeyCode.DOWN);
        robot.drag(window.middle("ecr", "main")).moveBy(0, 20).drop();
        assertEquals(before, window.bounds("ecr", "main"));
        shortcut(robot, KeyCode.L);
        assertEquals("Unlock ECR registry", document().undoLabelProperty().get());
    }

    @Test
    void aRightClickOnTheBareCanvasOffersWhatCanBeDoneThere(FxRobot robot) {
        robot.clickOn(window.at(-20, -20), MouseButton.SECONDARY);
        assertEquals("context-insert-any", firstEntry());
        robot.type(KeyCode.ESCAPE);
        assertEquals("none", firstEntry());
    }

    @Test
    void shiftF10AsksForTheMenuOfWhatIsSelected(FxRobot robot) {
        canvas(robot);
        robot.interact(() -> document().select(Selection.ofConnection("users-cdn")));
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        assertEquals("context-connection-label", firstEntry());
        assertEquals(Selection.ofConnection("users-cdn"), document().selection());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aQuestionMarkShowsTheKeys(FxRobot robot) {
        canvas(robot);
        int windows = javafx.stage.Window.getWindows().size();
        robot.interact(() -> javafx.event.Event.fireEvent(
                focused(),
                new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false)));
        assertEquals(windows + 1, javafx.stage.Window.getWindows().size());
        robot.interact(() -> javafx.stage.Window.getWindows().getLast().hide());
    }

    /// The id of the first entry of the context menu that shows.
    private static String firstEntry() {
        return javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(menu -> ((ContextMenu) menu).getItems().getFirst().getId())
                .findFirst()
                .orElse("none");
    }

    private void canvas(FxRobot robot) {
        robot.clickOn(window.at(-20, -20));
    }

    private void select(FxRobot robot, PlacementRef ref) {
        canvas(robot);
        robot.interact(() -> document().select(Selection.of(ref)));
    }

    private static void shortcut(FxRobot robot, KeyCode... keys) {
        robot.press(KeyCode.CONTROL);
        for (KeyCode key : keys) {
            robot.press(key);
        }
        for (KeyCode key : List.of(keys).reversed()) {
            robot.release(key);
        }
        robot.release(KeyCode.CONTROL);
    }

    @SuppressWarnings("unchecked")
    private static List<Pick> picks(FxRobot robot) {
        return List.copyOf(
                robot.lookup("#quick-pick-list").queryAs(ListView.class).getItems());
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private Node focused() {
        return window.composition.window().root().getScene().getFocusOwner();
    }

    private DocumentModel document() {
        return window.document();
    }
}
