package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.storage.DesignFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The main job from a user's first drag to the saved file, by mouse and keyboard alone.
@ExtendWith(ApplicationExtension.class)
class MainJobJourneyTest {
    private static final String TOTALS = "Dev ≥ $60.06  ·  Prod ≥ $225.19";

    private Window window;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void aSubnetIsAddedMendedPricedUndoneSavedAndOpenedAgain(FxRobot robot) throws IOException {
        dragSubnetIntoTheVpc(robot);
        assertEquals("no findings", text(robot, "#status-findings"));

        type(robot, "#field-cidr", "10.0.1.0/24");
        assertEquals("1 error", text(robot, "#status-findings"));
        robot.clickOn("#status-findings");
        assertEquals(
                Set.of("Subnets \"Public subnet A\" (10.0.1.0/24) and \"Subnet\" (10.0.1.0/24) overlap in 10.0.1.0/24"),
                findings(robot));
        robot.clickOn(robot.lookup(".fix").queryAll().stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().matches(".*\"Subnet\".*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(robot.lookup(".fix").queryAll())));
        assertEquals("no findings", text(robot, "#status-findings"));
        assertEquals(TOTALS, text(robot, "#status-totals"));

        robot.clickOn("#inspector");
        robot.clickOn(window.middle("api", "a"));
        type(robot, "#field-desired", "4");
        assertEquals("Dev ≥ $60.06  ·  Prod ≥ $282.86", text(robot, "#status-totals"));

        robot.clickOn("#environment-dev");
        assertEquals("1", text(robot, "#field-desired"));
        type(robot, "#field-desired", "2");
        assertEquals("Dev ≥ $78.12  ·  Prod ≥ $282.86", text(robot, "#status-totals"));

        shortcut(robot, KeyCode.Z);
        assertEquals("Dev ≥ $60.06  ·  Prod ≥ $282.86", text(robot, "#status-totals"));

        Path file = folder.resolve("mine.json");
        window.prompts.target = Optional.of(file);
        shortcut(robot, KeyCode.S);
        assertEquals("Saved mine.json", window.told().getLast());
        Design saved = window.document().design();
        assertArrayEquals(DesignFile.write(saved), Files.readAllBytes(file));

        shortcut(robot, KeyCode.W);
        assertEquals(0, window.document().design().resources().size());
        window.prompts.designs = List.of(file);
        shortcut(robot, KeyCode.O);
        assertEquals(saved, window.document().design());
        assertEquals("Dev ≥ $60.06  ·  Prod ≥ $282.86", text(robot, "#status-totals"));
    }

    private void dragSubnetIntoTheVpc(FxRobot robot) {
        Bounds vpc = window.bounds("vpc", "main");
        robot.drag("#palette-subnet")
                .moveTo(window.at(vpc.x() + 60, vpc.bottom() - 10))
                .drop();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.doubleClickOn(field);
        shortcut(robot, KeyCode.A);
        robot.write(text).type(KeyCode.ENTER);
    }

    private static void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static String text(FxRobot robot, String query) {
        return switch (robot.lookup(query).query()) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            default -> throw new AssertionError(query + " shows no text");
        };
    }

    private static Set<String> findings(FxRobot robot) {
        return robot.lookup(".finding-text").queryAllAs(Pane.class).stream()
                .map(card -> ((Label) card.getChildren().getFirst()).getText())
                .collect(Collectors.toSet());
    }
}
