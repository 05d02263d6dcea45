package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Walks through the real window, every panel with various things selected, and looks at what a screen reader is told
/// and at how large things are that can be pointed at.
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    private static final double SMALLEST_TARGET = 24;
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /// What is pressed but is no button.
    private static final Set<String> PRESSED =
            Set.of("tab", "palette-entry", "tree-cell", "table-row-cell", "tree-table-row-cell");

    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @BeforeEach
    void showDev() {
        javafx.application.Platform.runLater(() -> window.taskFlow().show("dev"));
    }

    @Test
    void whateverTakesTheFocusHasANameAndARole(FxRobot robot) {
        assertEquals(Set.of(), faults(robot, AccessibilityTest::unnamed));
    }

    @Test
    void whateverIsPressedIsLargeEnoughToHit(FxRobot robot) {
        assertEquals(Set.of(), faults(robot, AccessibilityTest::small));
    }

    @Test
    void theCanvasSaysWhatIsSelected(FxRobot robot) {
        robot.interact(() -> window.document().select(Selection.ofConnection("api-db")));
        assertEquals(
                "Connection from TaskFlow API to RDS PostgreSQL, TCP 5432. Canvas of TaskFlow",
                window.composition.canvas().lookup(".diagram-view").getAccessibleText());
    }

    /// What is wrong in any panel, with any of some things selected.
    private Set<String> faults(FxRobot robot, Function<Node, Stream<String>> fault) {
        var faults = new TreeSet<String>();
        for (String panel : List.of("palette", "outline", "cost", "network", "checks", "inspector")) {
            for (String element : panel.equals("inspector")
                    ? List.of("", "vpc", "public-a", "api", "db", "api-db")
                    : List.of("vpc")) {
                robot.interact(() -> {
                    show(panel, element);
                    nodes(window.composition.window().root())
                            .flatMap(fault)
                            .map(text -> panel + ": " + text)
                            .forEach(faults::add);
                });
            }
        }
        return faults;
    }

    private void show(String panel, String element) {
        window.composition.window().show(panel);
        window.document().select(Selection.ofElement(window.document().design(), element));
        window.composition.window().root().applyCss();
        window.composition.window().root().layout();
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    private static Stream<String> unnamed(Node node) {
        if (!node.isFocusTraversable() || node instanceof ScrollPane || isPartOfSkin(node)) {
            return Stream.empty();
        }
        boolean named = Stream.of(node.getAccessibleText(), text(node), tooltip(node))
                .filter(Objects::nonNull)
                .anyMatch(text -> !text.isBlank());
        boolean playsRole = node.getAccessibleRole() != null && !NO_ROLE.contains(node.getAccessibleRole());
        return Stream.of(named ? "" : "no name: " + node, playsRole ? "" : "no role: " + node)
                .filter(text -> !text.isEmpty());
    }

    /// Parts that libraries put into their controls, which stand for them.
    private static boolean isPartOfSkin(Node node) {
        return node.getClass().getName().contains("Skin$");
    }

    private static String text(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static String tooltip(Node node) {
        return node instanceof Control control && control.getTooltip() != null
                ? control.getTooltip().getText()
                : "";
    }

    private static Stream<String> small(Node node) {
        boolean pressed = node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof TextInputControl
                || node.getStyleClass().stream().anyMatch(PRESSED::contains);
        double width = node.getLayoutBounds().getWidth();
        double height = node.getLayoutBounds().getHeight();
        return pressed && (width < SMALLEST_TARGET || height < SMALLEST_TARGET)
                ? Stream.of("%.0f x %.0f: %s".formatted(width, height, node))
                : Stream.empty();
    }
}
