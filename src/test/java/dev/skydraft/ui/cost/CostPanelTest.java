package dev.skydraft.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Scaling;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.PanelStage;
import dev.skydraft.ui.workspace.Workspace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CostPanelTest {
    private final List<String> copied = new ArrayList<>();
    private Workspace workspace;

    @Start
    void open(Stage stage) {
        workspace = Bills.workspace();
        PanelStage.show(
                stage,
                new CostPanel(new CostModel(workspace, Background.direct(), Background.direct()), copied::add).panel());
    }

    @Test
    void aLineIsCopiedWithItsFiguresFromItsContextMenu(FxRobot robot) {
        openLine(robot, "api", "Memory");
        robot.interact(() -> bill(robot).getContextMenu().getItems().getLast().fire());
        assertEquals(List.of("api · Memory\t14.60\t3.65"), copied);
    }

    @Test
    void figuresFollowAnEditWhileRowsStayOpenAndSelected(FxRobot robot) {
        TreeItem<CostRow> api = openLine(robot, "api", "Memory");
        edit(robot, d -> d.edit("More tasks", design -> design.withResource("api", r -> r.with(Scaling.DESIRED, 4L))));
        assertSame(api, item(robot, "api"));
        assertEquals(
                List.of("58.40", "true", "Memory", "5,840 GB-hour × $0.005 = $29.20 a month"),
                List.of(
                        api.getValue().figure("prod").text(),
                        String.valueOf(api.isExpanded()),
                        bill(robot)
                                .getSelectionModel()
                                .getSelectedItem()
                                .getValue()
                                .name(),
                        robot.lookup("#reckoning").<Label>query().getText()));
    }

    @Test
    void aTotalSaysWhetherItKeepsItsBudget(FxRobot robot) {
        List<String> said = new ArrayList<>();
        for (String budget : List.of("100000", "1")) {
            edit(
                    robot,
                    d -> d.edit(
                            "Budget",
                            design -> EnvironmentValues.setSetting(
                                    design, "prod", Settings.BUDGET, new BigDecimal(budget))));
            said.add(robot.lookup("#total-prod .budget").<Label>query().getText());
        }
        assertEquals(List.of("of a budget of $100,000.00", "over its budget of $1.00"), said);
    }

    @Test
    void choosingALineSelectsItsResource(FxRobot robot) {
        openLine(robot, "api", "vCPU");
        assertEquals(
                Selection.of(new PlacementRef("api", "a")), workspace.active().selection());
    }

    @Test
    void selectingAResourceHighlightsItsRow(FxRobot robot) {
        edit(robot, d -> d.select(Selection.of(new PlacementRef("nat", "a"))));
        assertEquals(
                "nat",
                bill(robot).getSelectionModel().getSelectedItem().getValue().name());
    }

    @Test
    void pressingATotalShowsItsEnvironment(FxRobot robot) {
        robot.clickOn("#total-dev");
        assertEquals(
                List.of("dev", "dev: $7.30 a month"),
                List.of(
                        workspace.active().environment(),
                        robot.lookup("#total-dev").<Button>query().getAccessibleText()));
    }

    @Test
    void theBillIsGatheredByATagThatIsChosen(FxRobot robot) {
        edit(robot, d -> d.edit("Tag", design -> design.withResource("api", r -> r.withTags(List.of("owner:web")))));
        MenuButton by = robot.lookup("#by").query();
        robot.interact(() -> by.getItems().getLast().fire());
        assertEquals(
                List.of("Bill by owner", "web", "No owner"),
                List.of(
                        by.getText(),
                        bill(robot).getTreeItem(0).getValue().name(),
                        bill(robot).getTreeItem(2).getValue().name()));
    }

    @Test
    void unknownFiguresAreListedOnDemand(FxRobot robot) {
        robot.clickOn("#unknownOnly");
        assertEquals(
                List.of("1 unknown line", "Network, nat, Data processed"),
                List.of(
                        robot.lookup("#unknownOnly").<ToggleButton>query().getText(),
                        String.join(
                                ", ",
                                IntStream.range(0, bill(robot).getExpandedItemCount())
                                        .mapToObj(i -> bill(robot)
                                                .getTreeItem(i)
                                                .getValue()
                                                .name())
                                        .toList())));
    }

    @Test
    void columnsAreTheEnvironmentsOfTheDesign(FxRobot robot) {
        assertEquals(
                List.of(
                        "USD a month",
                        "prod",
                        "dev",
                        "dev − prod",
                        "Quantity",
                        "Unit",
                        "Unit price",
                        "Monthly",
                        "Terms",
                        "Source",
                        "Date"),
                bill(robot).getColumns().stream().map(c -> c.getText()).toList());
    }

    private TreeItem<CostRow> openLine(FxRobot robot, String owner, String line) {
        TreeItem<CostRow> item = item(robot, owner);
        robot.interact(() -> {
            item.setExpanded(true);
            bill(robot).layout();
        });
        robot.clickOn(robot.<Node>lookup(node -> node instanceof CostCell cell && line.equals(cell.getText()))
                .queryAll()
                .iterator()
                .next());
        return item;
    }

    private TreeItem<CostRow> item(FxRobot robot, String owner) {
        return bill(robot).getRoot().getChildren().stream()
                .flatMap(c -> c.getChildren().stream())
                .filter(i -> i.getValue().name().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    private void edit(FxRobot robot, Consumer<DocumentModel> edit) {
        robot.interact(() -> edit.accept(workspace.active()));
    }

    @SuppressWarnings("unchecked") // a lookup knows no type arguments
    private static TreeTableView<CostRow> bill(FxRobot robot) {
        return robot.lookup("#bill").queryAs(TreeTableView.class);
    }
}
