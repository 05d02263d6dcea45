package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.ui.action.Action;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One drawing at the prices of three clouds.
@ExtendWith(ApplicationExtension.class)
class CloudsJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void theSameDrawingIsPricedOnThreeCloudsAndARowTellsWhatDiffers(FxRobot robot) {
        robot.interact(() -> window.composition.actions().stream()
                .filter(action -> action.id().equals("design-clouds"))
                .forEach(Action::runIfEnabled));
        robot.interact(() -> {
            TreeTableView<?> rows =
                    robot.lookup(".clouds-panel .tree-table-view").queryAs(TreeTableView.class);
            assertEquals(
                    List.of("USD a month", "AWS us-east-1", "Google Cloud us-central1", "Azure eastus2"),
                    rows.getColumns().stream().map(TreeTableColumn::getText).toList());
            int database = IntStream.range(0, rows.getExpandedItemCount())
                    .filter(i -> name(rows.getTreeItem(i)).startsWith("CloudRow[key=db,"))
                    .findFirst()
                    .orElseThrow();
            rows.getSelectionModel().select(database);
            assertEquals(
                    Selection.ofElement(window.document().design(), "db"),
                    window.document().selection());
            assertEquals(
                    "AWS: Multi-AZ has prices of its own, for instance and storage.\n"
                            + "Google Cloud: High availability doubles the prices of vCPU, memory and storage. Sizes are"
                            + " counted in vCPU and GiB.\n"
                            + "Azure: High availability bills a second server and its storage.",
                    robot.lookup(".clouds-panel #notes").queryAs(Label.class).getText());
        });
    }

    private static String name(TreeItem<?> item) {
        return item.getValue().toString();
    }
}
