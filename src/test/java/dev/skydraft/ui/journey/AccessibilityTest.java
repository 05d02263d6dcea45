package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.storage.Preferences.Theme;
import dev.skydraft.ui.document.Message;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Looks at all that the real window shows, in every theme: at what a screen reader is told, at how large things
/// are that can be pointed at, and for what can hardly be read.
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");
    private static final Set<String> POINTED_AT = Set.of("checks vpc", "inspector api", "filter", "toast");

    private final TreeSet<String> faults = new TreeSet<>();
    private Window window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new Window(stage);
        stage.setX(100); // so that what hangs over its edges is on the screen
        stage.setHeight(900);
    }

    @Test
    void everythingSaysWhatItIsIsLargeEnoughAndStandsOutInEveryTheme(FxRobot robot) {
        var situations = new Situations(window, stage, robot);
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)) {
            robot.interact(() -> window.look.choiceProperty().set(theme));
            situations.all((situation, root) -> look(theme, situation, root));
        }
        assertEquals("", String.join("\n", faults));
    }

    private void look(Theme theme, String situation, Parent root) {
        note(theme + ", " + situation, Shown.inside(root).flatMap(Faint::in));
        if (theme == Theme.LIGHT) {
            note(situation, Shown.inside(root).toList().stream().flatMap(Usable::faults));
        }
        if (POINTED_AT.contains(situation)) {
            point(root, true);
            note(theme + ", " + situation + " pointed at", Shown.inside(root).flatMap(Faint::in));
            point(root, false);
        }
    }

    private void note(String situation, Stream<String> found) {
        found.map(fault -> situation + ": " + fault).forEach(faults::add);
    }

    /// Makes everything look as if the pointer were on it.
    private static void point(Parent root, boolean on) {
        Shown.inside(root).forEach(node -> node.pseudoClassStateChanged(HOVER, on));
        root.applyCss();
    }

    @Test
    void theCanvasSaysWhatIsSelectedAndWhatWasDoneUndoneAndTold(FxRobot robot) {
        String selected = "Connection from TaskFlow API to RDS PostgreSQL, TCP 5432. Canvas of TaskFlow";
        robot.interact(() -> {
            window.document().select(Selection.ofConnection("api-db"));
            assertEquals(selected, spoken());
            window.document()
                    .edit("Rename ECR registry", design -> design.withResource("ecr", r -> r.withName("Images")));
            assertEquals("Rename ECR registry. " + selected, spoken());
            window.document().tell(Message.error("The disk is full."));
            assertEquals("The disk is full. " + selected, spoken());
            window.document().undo();
            assertEquals(
                    "Undone: Rename ECR registry. ECR registry, container registry, in AWS services, 1 connection,"
                            + " cost unknown. Canvas of TaskFlow",
                    spoken());
            window.document().select(Selection.ofConnection("api-db"));
            assertEquals(selected, spoken());
        });
    }

    private String spoken() {
        return window.composition.canvas().lookup(".diagram-view").getAccessibleText();
    }
}
