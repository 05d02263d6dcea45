package dev.skydraft.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.design.Design;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.window.PanelStage;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SavingsPanelTest {
    private DocumentModel document;

    @Start
    void open(Stage stage) {
        Workspace workspace = Workspaces.of(TaskFlow.DESIGN, PriceFile.book(), new ArrayList<>());
        document = workspace.active();
        PanelStage.show(stage, new SavingsPanel(new SavingsModel(workspace, Background.direct())).panel());
    }

    @Test
    void eachSavingIsACardWithWhatItComesTo(FxRobot robot) {
        assertEquals(
                List.of(
                        "4 tips for Prod",
                        "$15.77 to $21.02 a month, assumed 30-40 % off: RDS PostgreSQL",
                        "$14.60 a month, and $0.035 a GB of the gateways' data: NAT gateway A and NAT gateway B",
                        "$11.53 a month, assumed about 20 % off: TaskFlow API",
                        "$0.045 a GB of S3 and image layers: TaskFlow VPC, ECR registry and S3 static files"),
                shown(robot));
        robot.interact(() -> document.show("dev"));
        assertEquals(List.of("1 tip for Dev", "$21.92 a month: TaskFlow API and RDS PostgreSQL"), shown(robot));
    }

    @Test
    void tryingATipShowsAWhatIfThatOneUndoTakesBack(FxRobot robot) {
        Design before = document.design();
        robot.clickOn("#saving-savings-plan .button");
        assertEquals(
                List.of("prod-savings-plan", "Add what-if Prod: savings plan", "3 tips for Prod: savings plan"),
                List.of(
                        document.environment(),
                        document.undoLabelProperty().get(),
                        shown(robot).getFirst()));
        robot.interact(document::undo);
        assertEquals(
                List.of(before, "prod", "4 tips for Prod"),
                List.of(document.design(), document.environment(), shown(robot).getFirst()));
    }

    @Test
    void whatASavingIsAboutIsSelected(FxRobot robot) {
        robot.interact(() -> ((javafx.scene.control.Button) robot.lookup("#saving-endpoints-for-nat-vpc .button")
                        .nth(1)
                        .query())
                .fire());
        assertEquals(Set.of("nat-a", "nat-b"), document.selection().resources());
    }

    @Test
    void withNothingToSaveItSaysWhatTellsMore(FxRobot robot) {
        robot.interact(() -> document.edit("Empty", _ -> Design.empty("Empty")));
        assertEquals(
                "Nothing in prod that is known to pay",
                robot.lookup("#nothing").<Label>query().getText());
    }

    private static List<String> shown(FxRobot robot) {
        var shown = new ArrayList<String>();
        shown.add(robot.lookup("#summary").<Label>query().getText());
        for (Node card : robot.lookup(".saving").queryAll()) {
            shown.add("%s %s: %s"
                    .formatted(text(card, ".saving-figure"), text(card, ".saving-per"), text(card, ".saving-about")));
        }
        return shown;
    }

    private static String text(Node card, String selector) {
        return ((Label) card.lookup(selector)).getText();
    }
}
