package dev.skydraft.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class SheetsTest {
    private SplitPane middle;
    private TabPane pane;
    private Stage window;
    private Sheets sheets;

    @Start
    void start(Stage stage) {
        window = new Stage(); // the one that is shared with other tests would keep its size
        middle = new SplitPane(new Pane());
        pane = new TabPane();
        sheets = new Sheets(
                middle,
                pane,
                List.of(
                        new Panel("usage", "Usage", new Label("Usage of dev")),
                        new Panel("compare", "Compare", new Label("Dev and prod"))));
        middle.setOrientation(Orientation.VERTICAL);
        window.setScene(new Scene(middle, 400, 400));
        window.show();
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void anAreaBelowTheCanvasIsThereWhileASheetIsOpenAndKeepsItsHeight(FxRobot robot) {
        assertEquals(List.of(), titles());
        robot.interact(() -> sheets.show("usage"));
        robot.interact(() -> sheets.show("compare"));
        robot.interact(() -> sheets.show("usage"));
        assertEquals(List.of("Usage shown", "Compare"), titles());
        robot.interact(() -> middle.setDividerPositions(0.4));
        robot.interact(() -> pane.getTabs().clear());
        assertEquals(1, middle.getItems().size());
        robot.interact(() -> sheets.show("compare"));
        assertEquals(List.of("Compare shown"), titles());
        assertEquals(0.4, middle.getDividerPositions()[0], 0.01);
    }

    private List<String> titles() {
        return pane.getTabs().stream().map(SheetsTest::title).toList();
    }

    private static String title(Tab tab) {
        return tab.getText() + (tab.getContent() == null ? "" : " shown");
    }
}
