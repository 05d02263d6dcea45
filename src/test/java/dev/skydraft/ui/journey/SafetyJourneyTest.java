package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.TaskFlow;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.storage.Draft;
import dev.skydraft.storage.Recovery;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.incident.IncidentDialog;
import dev.skydraft.ui.incident.Incidents;
import dev.skydraft.ui.recovery.RestoreDialog;
import dev.skydraft.ui.recovery.Restoring;
import dev.skydraft.ui.recovery.Safeguard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SafetyJourneyTest {
    private Window window;
    private Stage stage;

    @TempDir
    private Path folder;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new Window(stage);
    }

    @Test
    void aFaultAmidADragTakesTheDragBackAndTheProgramGoesOn(FxRobot robot) {
        Design before = window.document().design();
        var copied = new ArrayList<String>();
        var incidents = new Incidents(
                Platform::runLater,
                window.workspace::abandonGestures,
                new IncidentDialog(stage, copied::add),
                incident -> {},
                "test");
        robot.drag(window.middle("ecr", "main"), MouseButton.PRIMARY).moveBy(60, 40);
        assertFalse(before.equals(window.document().design()), "the drag is under way");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Thread.currentThread().setUncaughtExceptionHandler(incidents);
            for (int i = 0; i < 3; i++) {
                Platform.runLater(() -> {
                    throw new IllegalStateException("a fault");
                });
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, window.document().design());
        robot.release(MouseButton.PRIMARY);
        assertEquals(before, window.document().design());
        assertEquals("", window.document().undoLabelProperty().get());

        assertEquals(1, labels(robot, "SK-").size(), "one dialog");
        robot.clickOn("Copy Details");
        assertTrue(copied.getFirst().contains("java.lang.IllegalStateException: a fault"));
        assertEquals(List.of("Details Copied"), labels(robot, "Details"));
        robot.clickOn("Continue");
        assertEquals(List.of(), labels(robot, "SK-"));
        robot.clickOn(window.middle("static-files", "main"));
        assertEquals(
                Selection.of(new PlacementRef("static-files", "main")),
                window.document().selection());
    }

    @Test
    void whatACrashLeftIsOfferedDesignByDesign(FxRobot robot) throws IOException {
        crashWith("Shop", "Store");
        var safeguard = new Safeguard(
                window.workspace, new Recovery(folder.resolve("recovery")), (pause, work) -> work.run(), Runnable::run);
        robot.interact(() -> safeguard.offer(
                Background.direct(), (Restoring restoring) -> new RestoreDialog(restoring, stage).show()));
        assertEquals(1, labels(robot, "Skydraft ended before").size());
        robot.clickOn(robot.lookup(node -> "Discard Shop".equals(node.getAccessibleText()))
                .<Node>query());
        robot.clickOn(robot.lookup(node -> "Restore Store".equals(node.getAccessibleText()))
                .<Node>query());
        assertEquals(List.of(), labels(robot, "Skydraft ended before"), "closed with the last decision");
        assertEquals("Store", window.document().design().name());
        assertEquals(
                "Restore unsaved changes", window.document().undoLabelProperty().get());
        assertEquals(1, drafts().size(), "that of the restored design, kept anew");
    }

    /// The folder of drafts as a killed program leaves it.
    private void crashWith(String... names) throws IOException {
        Path recovery = folder.resolve("recovery");
        Path copy = folder.resolve("copy");
        try (var run = new Recovery(recovery)) {
            for (int i = 0; i < names.length; i++) {
                run.keep(new Draft(i, Optional.empty(), names[i], TaskFlow.DESIGN.withName(names[i])));
            }
            copy(recovery, copy);
        }
        copy(copy, recovery);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("recovery"))) {
            return files.filter(file -> file.toString().endsWith(".draft")).toList();
        }
    }

    private static List<String> labels(FxRobot robot, String begin) {
        return robot
                .lookup(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().startsWith(begin))
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .distinct()
                .toList();
    }
}
