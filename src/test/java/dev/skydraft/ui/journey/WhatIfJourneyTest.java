package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.bill.ComparedLine;
import dev.skydraft.catalog.GatewayEndpoint;
import dev.skydraft.catalog.VirtualMachine;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.change.Selection;
import dev.skydraft.kind.Scaling;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.document.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What would it cost if: an environment is tried out, compared with what it is based on, and taken over.
@ExtendWith(ApplicationExtension.class)
class WhatIfJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void aWhatIfIsAddedChangedComparedAndPromotedIntoItsBase(FxRobot robot) {
        robot.interact(() -> {
            addWhatIf("Four tasks");
            document().edit("Set", d -> EnvironmentValues.set(d, "four-tasks", "api", Scaling.DESIRED, 4L));
            run("environment-compare");
            ((ToggleButton) node("#compare-dev")).fire();
        });
        robot.interact(() -> {
            TableView<ComparedLine> lines = robot.lookup("#lines").queryTableView();
            assertEquals(
                    List.of("api/vcpu", "api/memory"),
                    lines.getItems().stream().map(ComparedLine::ref).toList());
            lines.getSortOrder().setAll(List.of(lines.getColumns().getLast()));
            assertEquals(
                    List.of("api/memory", "api/vcpu"),
                    lines.getItems().stream().map(ComparedLine::ref).toList());
            lines.getSelectionModel().selectFirst();
            assertTrue(document().selection().resources().contains("api"));
            BigDecimal dev = total("dev");
            BigDecimal whatIf = total("four-tasks");
            run("environment-promote");
            assertEquals(
                    "Promote Four tasks into Prod",
                    document().undoLabelProperty().get());
            assertEquals(List.of(whatIf, dev), List.of(total("prod"), total("dev")));
            document().undo();
            assertEquals(whatIf, total("four-tasks"));
        });
    }

    @Test
    void whatIsAddedInAWhatIfStaysInItUnlessItIsWantedEverywhere(FxRobot robot) {
        robot.interact(() -> {
            BigDecimal prod = total("prod");
            addWhatIf("Machine");
            window.composition.canvas().drops().insert(VirtualMachine.KIND);
            assertEquals(
                    "Add Virtual machine in Machine",
                    document().undoLabelProperty().get());
            assertEquals(prod, total("prod"));
            assertTrue(total("machine").compareTo(prod) > 0);
            Message told = window.messages.getLast();
            assertEquals("Virtual machine is in Machine alone: no other bill changes.", told.text());
            told.offer().orElseThrow().run().run();
            assertTrue(total("prod").compareTo(prod) > 0);
        });
    }

    @Test
    void whatOnlyAWhatIfHasGoesWhenItIsDeletedThere(FxRobot robot) {
        robot.interact(() -> {
            addWhatIf("Endpoint");
            document().select(Selection.ofElement(document().design(), "vpc"));
            window.composition.canvas().drops().insert(GatewayEndpoint.KIND);
            assertFalse(document().selection().isEmpty());
            run("edit-delete");
            assertEquals(
                    Optional.empty(),
                    document().design().resources().stream()
                            .filter(r -> r.kind().equals(GatewayEndpoint.KIND))
                            .findFirst());
        });
    }

    @Test
    void theToolbarHasAButtonForIt(FxRobot robot) {
        robot.interact(() -> {
            window.prompts.text = Optional.of("Idea");
            var button = (Labeled) robot.lookup("#environment-whatIf").query();
            assertEquals("What-if", button.getText());
            ((javafx.scene.control.Button) button).fire();
            assertEquals("idea", document().environment());
        });
    }

    private void addWhatIf(String name) {
        window.prompts.text = Optional.of(name);
        run("environment-whatIf");
        assertEquals("Add what-if " + name, document().undoLabelProperty().get());
    }

    private BigDecimal total(String environment) {
        return document()
                .reckoningProperty()
                .get()
                .estimate(environment)
                .orElseThrow()
                .total();
    }

    private javafx.scene.Node node(String id) {
        window.composition.window().root().applyCss();
        window.composition.window().root().layout();
        return window.composition.window().root().lookup(id);
    }

    private void run(String id) {
        Action action = window.composition.actions().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertTrue(action.enabled().get(), id);
        action.run().run();
    }

    private DocumentModel document() {
        return window.document();
    }
}
