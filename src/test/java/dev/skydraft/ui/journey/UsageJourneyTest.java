package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.bill.usage.UsageFigure;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.ui.document.DocumentModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a bill lacks is listed, typed and pasted.
@ExtendWith(ApplicationExtension.class)
class UsageJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void figuresAreSetInTheSheetThatTheStatusLineOpens(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            assertEquals("12 figures to set: 8 decide 94 %", text(robot, "#headline"));
            select(robot, "nat-a/dataGb");
        });
        robot.type(KeyCode.F2, KeyCode.DIGIT4, KeyCode.DIGIT0, KeyCode.TAB, KeyCode.DIGIT1, KeyCode.ENTER);
        robot.interact(() -> {
            assertEquals(
                    List.of("40", "1"),
                    Stream.of(figure(robot, "nat-a/dataGb"))
                            .flatMap(f -> Stream.of(f.value(), f.low()))
                            .toList());
            assertEquals("11 figures to set: 7 decide 94 %", text(robot, "#headline"));
            document().undo();
            document().undo();
            assertEquals("12 figures to set: 8 decide 94 %", text(robot, "#headline"));
        });
    }

    @Test
    void rowsFromASpreadsheetArePastedInOneStep(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            select(robot, "nat-a/dataGb");
            window.clipboard.add("1,200\t900\n80");
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        robot.interact(() -> {
            assertEquals("Paste 2 usage figures", document().undoLabelProperty().get());
            assertEquals("1200", figure(robot, "nat-a/dataGb").value());
            assertEquals("900", figure(robot, "nat-a/dataGb").low());
            document().undo();
            assertEquals(Optional.empty(), document().find("nat-a").flatMap(r -> r.find(NatGateway.DATA_GB)));
            window.clipboard.add("many");
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        robot.interact(
                () -> assertEquals("Row 1: Data processed needs a number, not \"many\".", text(robot, "#problem")));
    }

    @Test
    void oneFigureOfTrafficBringsTheOthers(FxRobot robot) {
        open(robot);
        robot.interact(() -> document()
                .edit(
                        "Traffic",
                        d -> d.withEnvironment(
                                "prod",
                                e -> e.withSettings(e.settings()
                                        .with(EntryTraffic.REQUESTS_PER_SECOND, BigDecimal.TEN)
                                        .with(EntryTraffic.RESPONSE_KB, BigDecimal.TEN)))));
        robot.interact(() -> {
            assertEquals("from traffic", figure(robot, "alb/lcu").origin().label());
            assertTrue(text(robot, "#caption").endsWith("from traffic"), text(robot, "#caption"));
        });
    }

    private void open(FxRobot robot) {
        robot.interact(() -> robot.lookup("#status-unknown").<Hyperlink>query().fire());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(".usage-panel " + id).<Label>query().getText();
    }

    private static TableView<ObjectProperty<UsageFigure>> table(FxRobot robot) {
        return robot.lookup("#figures").queryTableView();
    }

    private static void select(FxRobot robot, String key) {
        TableView<ObjectProperty<UsageFigure>> table = table(robot);
        table.getItems().stream()
                .filter(row -> row.get().key().equals(key))
                .findFirst()
                .ifPresent(row -> table.getSelectionModel()
                        .clearAndSelect(table.getItems().indexOf(row)));
        table.requestFocus();
    }

    private static UsageFigure figure(FxRobot robot, String key) {
        return table(robot).getItems().stream()
                .map(ObjectProperty::get)
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private DocumentModel document() {
        return window.document();
    }
}
