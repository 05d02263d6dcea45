package dev.skydraft.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Database;
import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Scaling;
import dev.skydraft.ui.FakePrompts;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.checks.FindingsModel;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.PanelStage;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InspectorPanelTest {
    private final List<String> ran = new ArrayList<>();
    private Workspace workspace;
    private DocumentModel document;

    @Start
    void open(Stage stage) {
        workspace = Workspaces.of(Shop.design());
        document = workspace.active();
        var commands = new InspectorPanel.Commands(
                Action.of("edit-alsoPlace", "Also Place In…", () -> ran.add("place")),
                List.of(Action.of("edit-delete", "Delete", () -> ran.add("delete"))));
        PanelStage.show(
                stage,
                new InspectorPanel(
                                new InspectorModel(workspace),
                                FindingsModel.ofSelection(workspace),
                                new FakePrompts(),
                                commands)
                        .panel());
    }

    @Test
    void openingChangesNothing(FxRobot robot) {
        for (String id : List.of("api", "db", "vpc", "private-a", "users", "users-api")) {
            select(robot, id);
        }
        assertEquals("Open", document.undoLabelProperty().get());
    }

    @Test
    void numberIsTypedAsOneStepAndMarkedInItsEnvironment(FxRobot robot) {
        robot.interact(() -> document.show("dev"));
        select(robot, "api");
        type(robot, "#field-desired", "14");
        robot.type(KeyCode.ENTER);
        assertEquals(
                List.of("prod 2, dev 14", "Set Desired tasks of api in dev", "true"),
                List.of(
                        "prod %d, dev %d".formatted(desired("prod"), desired("dev")),
                        document.undoLabelProperty().get(),
                        String.valueOf(robot.lookup("#reset-desired").query().isVisible())));
        robot.clickOn("#reset-desired");
        assertEquals(2L, desired("dev"));
    }

    @Test
    void leavingAFieldCommitsIt(FxRobot robot) {
        select(robot, "api");
        type(robot, "#field-image", "shop/api:2");
        robot.clickOn("#field-port");
        assertEquals("Set Image of api", document.undoLabelProperty().get());
    }

    @Test
    void selectingSomethingElseCommitsWhatWasTyped(FxRobot robot) {
        select(robot, "api");
        type(robot, "#field-desired", "7");
        select(robot, "db");
        assertEquals(7L, desired("prod"));
    }

    @Test
    void escapeRevertsAndWrongTextStays(FxRobot robot) {
        select(robot, "api");
        type(robot, "#field-port", "99999");
        robot.type(KeyCode.ENTER);
        String wrong = text(robot, "#field-port");
        boolean reason = robot.lookup("Container port is 99999, expected 1 to 65535")
                .tryQuery()
                .isPresent();
        robot.clickOn("#field-port").type(KeyCode.ESCAPE);
        assertEquals(List.of("99999", true, ""), List.of(wrong, reason, text(robot, "#field-port")));
        assertEquals("Open", document.undoLabelProperty().get());
    }

    @Test
    void flagIsToggled(FxRobot robot) {
        select(robot, "api");
        robot.clickOn("#field-publicIp");
        assertEquals(Optional.of(true), document.design().resources().get("api").find(ContainerService.PUBLIC_IP));
    }

    @Test
    void choiceAndSizeAreChosen(FxRobot robot) {
        select(robot, "db");
        ComboBox<String> size = robot.lookup("#field-size").queryComboBox();
        ComboBox<String> storage = robot.lookup("#field-storageType").queryComboBox();
        robot.interact(() -> {
            size.setValue("r5.large");
            storage.setValue("gp2");
        });
        var db = document.design().resources().get("db");
        assertEquals(
                List.of("r5.large", "gp2", "db.r5.large · 2 vCPU, 16 GiB"),
                List.of(
                        db.find(Database.SIZE).orElseThrow(),
                        db.find(Database.STORAGE_TYPE).orElseThrow(),
                        size.getConverter().toString("r5.large")));
    }

    @Test
    void rangeIsDraggedAsOneStep(FxRobot robot) {
        robot.interact(() -> document.edit(
                "Scale", d -> d.withResource("api", r -> r.with(Scaling.MIN, 2L).with(Scaling.MAX, 4L))));
        select(robot, "api");
        RangeSlider range = robot.lookup("#task-range").queryAs(RangeSlider.class);
        robot.interact(() -> {
            range.setHighValueChanging(true);
            range.setHighValue(5);
            range.setHighValue(6);
            range.setHighValueChanging(false);
        });
        String step = document.undoLabelProperty().get();
        Long dragged = scalingMax();
        robot.interact(document::undo);
        assertEquals(
                List.of("Set task range of api", "6 then 4", "Scale"),
                List.of(
                        step,
                        "%d then %d".formatted(dragged, scalingMax()),
                        document.undoLabelProperty().get()));
        assertEquals(4.0, range.getHighValue());
    }

    @Test
    void placementIsHiddenInTheEnvironmentShown(FxRobot robot) {
        robot.interact(() -> document.show("dev"));
        select(robot, "db");
        robot.interact(
                () -> robot.lookup("#present-standby").queryAs(ButtonBase.class).fire());
        assertEquals(
                List.of(false, true),
                List.of(
                        document.deployment().has(new PlacementRef("db", "standby")),
                        document.design()
                                .resources()
                                .get("db")
                                .placement("standby")
                                .isPresent()));
    }

    @Test
    void membershipIsTicked(FxRobot robot) {
        select(robot, "api");
        robot.interact(
                () -> robot.lookup("#member-data").queryAs(CheckBox.class).fire());
        assertEquals(
                List.of("web", "data"), document.design().resources().get("api").groups());
    }

    @Test
    void nameIsTypedAndCrumbsSelectContainers(FxRobot robot) {
        select(robot, "api");
        type(robot, "#field-name", "Shop API");
        robot.type(KeyCode.ENTER);
        robot.clickOn("vpc");
        assertEquals(
                List.of("Shop API", "vpc"),
                List.of(
                        document.design().resources().get("api").name(),
                        document.selection().resources().iterator().next()));
    }

    @Test
    void ruleIsEditedAndGroupAdded(FxRobot robot) {
        select(robot, "vpc");
        type(robot, "#rule-data-0-ports", "5433");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#add-group").queryButton().fire());
        assertEquals(
                List.of("5433", "data, security-group, web"),
                List.of(
                        document.design()
                                .groups()
                                .get("data")
                                .rules()
                                .getFirst()
                                .ports()
                                .orElseThrow()
                                .toString(),
                        String.join(
                                ", ",
                                document.design().groups().stream()
                                        .map(g -> g.id())
                                        .toList())));
    }

    @Test
    void connectionShowsItsEndsAndChangesItsKind(FxRobot robot) {
        select(robot, "users-api");
        ComboBox<?> kind = robot.lookup("#connection-kind").queryComboBox();
        robot.interact(() -> kind.getSelectionModel().select(1));
        robot.clickOn("users");
        assertEquals(
                List.of("replication", "users"),
                List.of(
                        document.design().connections().get("users-api").kind().id(),
                        document.selection().resources().iterator().next()));
    }

    @Test
    void severalThingsShareActions(FxRobot robot) {
        robot.interact(
                () -> document.select(Selection.of(new PlacementRef("api", "a"), new PlacementRef("db", "primary"))));
        boolean counted = robot.lookup("2 selected").tryQuery().isPresent();
        robot.clickOn("#button-edit-delete");
        assertEquals(List.of(true, List.of("delete")), List.of(counted, ran));
    }

    @Test
    void nothingSelectedShowsTheDesignAndItsEnvironment(FxRobot robot) {
        robot.interact(() -> document.show("dev"));
        type(robot, "#field-hours", "240");
        robot.type(KeyCode.ENTER);
        assertEquals("240", document.deployment().settings().hours().toPlainString());
    }

    @Test
    void findingsAboutTheSelectionStandAboveIt(FxRobot robot) {
        robot.interact(() -> document.edit(
                "Scale", d -> d.withResource("api", r -> r.with(Scaling.MIN, 4L).with(Scaling.MAX, 2L))));
        select(robot, "api");
        assertEquals(true, robot.lookup("#finding-scaling-order").tryQuery().isPresent());
    }

    private void select(FxRobot robot, String id) {
        robot.interact(() -> document.select(Selection.ofElement(document.design(), id)));
    }

    private static void type(FxRobot robot, String field, String text) {
        TextInputControl control = robot.lookup(field).queryAs(TextInputControl.class);
        robot.interact(() -> {
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text);
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field)
                .<TextInputControl>queryAs(TextInputControl.class)
                .getText();
    }

    private Long desired(String environment) {
        return dev.skydraft.change.EnvironmentValues.inForce(document.design(), environment, "api")
                .get(Scaling.DESIRED);
    }

    private Long scalingMax() {
        return document.design().resources().get("api").find(Scaling.MAX).orElseThrow();
    }
}
