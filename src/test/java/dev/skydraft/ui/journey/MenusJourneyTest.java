package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.ui.document.DocumentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Entries of the menu bar, chosen one after the other, and the steps that they make.
@ExtendWith(ApplicationExtension.class)
class MenusJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void environmentsAreAddedRenamedAndDeleted(FxRobot robot) {
        robot.interact(() -> {
            assertEquals("Add environment Staging", chosen("environment-add", "Staging"));
            assertEquals("Staging", document().deployment().environment().name());
            assertEquals("Rename environment Staging", chosen("environment-rename", "Test"));
            assertEquals("Delete environment Test", chosen("environment-delete", ""));
            document().show("prod");
            document().select(Selection.of(new PlacementRef("api", "public-a")));
            assertEquals("Bring back TaskFlow API in Prod", chosen("edit-bringBack", ""));
        });
    }

    @Test
    void viewsAreCopiedMovedCroppedAndDeleted(FxRobot robot) {
        robot.interact(() -> {
            chosen("views-add", "Web");
            List<String> steps = new ArrayList<>();
            for (String id : List.of(
                    "views-duplicate",
                    "views-moveLeft",
                    "views-moveRight",
                    "views-crop",
                    "views-uncrop",
                    "views-keepCamera",
                    "views-delete")) {
                steps.add(chosen(id, ""));
            }
            assertEquals(
                    List.of(
                            "Duplicate view View",
                            "Move view View copy",
                            "Move view View copy",
                            "Crop view View copy",
                            "Remove crop of view View copy",
                            "Keep position of view View copy",
                            "Delete view View copy"),
                    steps);
            choose("views-next");
            String shown = document().shown().view().name();
            choose("views-previous");
            choose("views-next");
            assertEquals(shown, document().shown().view().name());
        });
    }

    @Test
    void connectionsChangeTheirKindAndTagsTheirName(FxRobot robot) {
        robot.interact(() -> {
            document().select(Selection.ofConnection("alb-api"));
            assertEquals(
                    "Change Application Load Balancer to TaskFlow API to replication",
                    chosen("connection-kind-replication", ""));
            document().select(Selection.of(new PlacementRef("ecr", "main")));
            assertEquals("Tag ECR registry", chosen("tag-add", "prod"));
            assertEquals("Rename tag prod to live", chosen("tag-rename", "live"));
            assertEquals("Delete tag live", chosen("tag-delete", ""));
        });
    }

    @Test
    void designsAreBegunSamplesOpenedAndTheProgramLeft(FxRobot robot) {
        robot.interact(() -> {
            choose("file-new");
            assertEquals(List.of(), document().design().resources().stream().toList());
            choose("file-sample-taskflow");
            assertEquals("TaskFlow", document().design().name());
            assertEquals(3, window.workspace.documents().size());
            choose("file-closeOthers");
            assertEquals(List.of(document()), window.workspace.documents());
            choose("file-quit");
        });
        assertTrue(window.closed);
    }

    /// The name of the step that an entry makes.
    private String chosen(String id, String answer) {
        window.prompts.text = Optional.of(answer);
        choose(id);
        return document().undoLabelProperty().get();
    }

    private void choose(String id) {
        var bar = (MenuBar) window.composition.window().root().lookup(".menu-bar");
        MenuItem item = bar.getMenus().stream()
                .flatMap(MenusJourneyTest::entries)
                .filter(entry -> id.equals(entry.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
        assertFalse(item.isDisable(), id);
        item.fire();
    }

    private static Stream<MenuItem> entries(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(MenusJourneyTest::entries)
                : Stream.of(item);
    }

    private DocumentModel document() {
        return window.document();
    }
}
