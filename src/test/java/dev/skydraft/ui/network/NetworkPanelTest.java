package dev.skydraft.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.change.Selection;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.Networking;
import dev.skydraft.net.CidrText;
import dev.skydraft.ui.checks.FindingsModel;
import dev.skydraft.ui.window.PanelStage;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NetworkPanelTest {
    private Workspace workspace;

    private final List<String> copied = new ArrayList<>();

    @Start
    void open(Stage stage) {
        workspace = Workspaces.of(Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("left", "vpc", "10.0.0.0/24", "public", "a")
                .subnet("right", "vpc", "10.0.1.0/24", "private", "b")
                .build());
        PanelStage.show(
                stage,
                new NetworkPanel(new NetworkModel(workspace), FindingsModel.ofAddresses(workspace), copied::add)
                        .panel());
    }

    @Test
    void blockIsTypedInPlaceAndItsFindingFixed(FxRobot robot) {
        robot.clickOn("10.0.1.0/24").type(KeyCode.F2);
        robot.write("10.0.0.128/25");
        boolean foundWhileTyping =
                robot.lookup("#finding-cidr-overlap").tryQuery().isPresent();
        robot.type(KeyCode.ENTER);
        assertEquals(
                List.of("true", "10.0.0.128/25", "Set CIDR block of right"),
                List.of(
                        String.valueOf(foundWhileTyping),
                        block("right"),
                        workspace.active().undoLabelProperty().get()));
        robot.clickOn(robot.lookup(".fix").nth(0).<Node>query());
        assertEquals(false, robot.lookup("#finding-cidr-overlap").tryQuery().isPresent());
    }

    @Test
    void whatIsWrongIsSaidWhileItIsTyped(FxRobot robot) {
        robot.clickOn("10.0.1.0/24").type(KeyCode.F2);
        robot.write("10.0.1.0");
        String problem = text(robot, "#problem");
        robot.type(KeyCode.ESCAPE);
        assertEquals(
                List.of("10.0.1.0: a block needs a prefix length such as 10.0.0.0/16", "10.0.1.0/24", ""),
                List.of(problem, block("right"), text(robot, "#problem")));
    }

    @Test
    void pieceOfTheStripSelectsItsSubnet(FxRobot robot) {
        robot.clickOn(robot.lookup(".slice.used").nth(1).<Node>query());
        assertEquals(Set.of("right"), workspace.active().selection().resources());
    }

    @Test
    void selectedSubnetIsTheSelectedRow(FxRobot robot) {
        robot.interact(() -> workspace.active().select(Selection.of(new PlacementRef("right", "a"))));
        TableView<ObjectProperty<SubnetRow>> table = robot.lookup("#subnets").queryTableView();
        assertEquals("right", table.getSelectionModel().getSelectedItem().get().id());
    }

    @Test
    void rowSelectsItsSubnet(FxRobot robot) {
        robot.clickOn("left");
        assertEquals(Set.of("left"), workspace.active().selection().resources());
    }

    @Test
    void subnetIsAddedWithTheNextFreeBlock(FxRobot robot) {
        robot.clickOn("#add");
        assertEquals(
                List.of("10.0.2.0/24", "10.0.3.0/24"),
                List.of(
                        block(workspace
                                .active()
                                .selection()
                                .resources()
                                .iterator()
                                .next()),
                        text(robot, "#nextFree")));
    }

    @Test
    void nextFreeBlockIsCopied(FxRobot robot) {
        robot.clickOn("#copy");
        assertEquals(List.of("10.0.2.0/24"), copied);
    }

    @Test
    void designWithoutAVpcTeaches(FxRobot robot) {
        robot.interact(workspace::newDesign);
        assertEquals(
                List.of(true, false),
                List.of(
                        robot.lookup("#none").query().isVisible(),
                        robot.lookup("#network").query().isVisible()));
    }

    private String block(String subnet) {
        return workspace
                .active()
                .design()
                .resources()
                .get(subnet)
                .find(Networking.CIDR)
                .map(CidrText::text)
                .orElseThrow();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }
}
