package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.catalog.Catalog;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every palette entry and every button of the window does something that can be seen, or says why not.
@ExtendWith(ApplicationExtension.class)
class EveryButtonTest {
    private static final Selection CLASH =
            Selection.of(new PlacementRef("public-a", "main"), new PlacementRef("public-b", "main"));

    private final List<String> idle = new ArrayList<>();
    private static final long TIMEOUT = 20_000;

    private Window window;
    private Design prepared = Design.empty("");

    @Start
    void start(Stage stage) {
        window = new Window(stage);
        window.prompts.text = Optional.of("Staging");
    }

    @Test
    void everyPaletteEntryAddsItsKindOrSaysWhereItMayStand(FxRobot robot) {
        for (ResourceKind kind : Catalog.KINDS) {
            robot.interact(() -> {
                DocumentModel document = window.taskFlow();
                document.select(Selection.ofElement(document.design(), "public-a"));
                robot.lookup("#palette-" + kind.id()).query().requestFocus();
            });
            Design before = window.document().design();
            int told = window.told().size();
            robot.type(KeyCode.ENTER);
            boolean added = count(window.document().design(), kind) == count(before, kind) + 1;
            if (!added && window.told().size() == told) {
                idle.add(kind.id());
            }
        }
        assertEquals(List.of(), idle);
    }

    @Test
    void everyButtonOfTheToolbarAndTheStatusBarDoesSomething(FxRobot robot) {
        press(robot, "inspector", "ecr", "#toolbar");
        press(robot, "inspector", "ecr", ".status-bar");
        assertEquals(List.of(), idle);
    }

    @Test
    void everyButtonOfThePanelsDoesSomething(FxRobot robot) {
        for (String element : List.of("", "vpc", "api", "dns-alb", "clash")) {
            press(robot, "inspector", element, "#right");
        }
        for (String panel : List.of("cost", "network", "checks")) {
            press(robot, panel, "clash", "#right");
        }
        assertEquals(List.of(), idle);
    }

    /// Presses each button in a part of the window, every time with the panel in front and the element selected.
    private void press(FxRobot robot, String panel, String element, String part) {
        robot.interact(() -> {
            prepared = Design.empty("");
            prepare(panel, element);
        });
        int count = buttons(part).size();
        assertTrue(count > 0, panel + " has no buttons for \"" + element + "\"");
        for (int i = 0; i < count; i++) {
            int at = i;
            WaitForAsyncUtils.waitForAsyncFx(TIMEOUT, () -> {
                prepare(panel, element);
                ButtonBase button = buttons(part).get(at);
                List<Object> before = Seen.in(window);
                button.fire();
                if (before.equals(Seen.in(window))) {
                    idle.add(panel + ", " + element + ": " + button);
                }
                closePopups();
            });
        }
    }

    /// TaskFlow with a panel in front and something selected; "clash" are two subnets with the same addresses.
    private void prepare(String panel, String element) {
        boolean clash = element.equals("clash");
        if (window.document().design() != prepared) {
            DocumentModel document = window.taskFlow();
            document.edit("Undone", design -> design.withName(design.name() + "'"));
            if (clash) {
                clash(document);
            }
            document.edit("Undone", design -> design.withName(design.name() + "'"));
            document.undo();
            prepared = document.design();
        }
        window.document().show("prod");
        window.composition.canvas().zoomIn();
        window.composition.canvas().toolProperty().set(null);
        window.composition.window().show(panel);
        window.document().select(clash ? CLASH : Selection.ofElement(prepared, element));
        window.composition.window().root().applyCss();
        window.composition.window().root().layout();
    }

    private static void clash(DocumentModel document) {
        document.edit(
                "Clash",
                design -> design.withResource(
                        "public-b",
                        r -> r.withValues(design.resources().get("public-a").values())));
    }

    /// Those that show, without the environment that is shown already.
    private List<ButtonBase> buttons(String part) {
        return nodes(window.composition.window().root().lookup(part))
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled())
                .filter(button -> !List.of("environment-prod", "total-prod").contains(String.valueOf(button.getId())))
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(EveryButtonTest::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    private static void closePopups() {
        List.copyOf(javafx.stage.Window.getWindows()).stream()
                .filter(w -> !(w instanceof Stage stage && stage.getOwner() == null))
                .forEach(javafx.stage.Window::hide);
    }

    private static long count(Design design, ResourceKind kind) {
        return design.resources().stream().filter(r -> r.kind().equals(kind)).count();
    }
}
