package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Catalog;
import dev.skydraft.catalog.Host;
import dev.skydraft.change.Containment;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.ui.document.DocumentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every kind by the Insert menu, into a selected container that it can stand in, or onto the bare canvas.
@ExtendWith(ApplicationExtension.class)
class InsertJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    @Test
    void everyKindIsInsertedFromTheMenuIntoWhatIsSelected(FxRobot robot) {
        robot.interact(() -> window.workspace.openUntitled(Designs.named("Shop")
                .vpc("vpc", "10.0.0.0/16")
                .subnet("public", "vpc", "10.0.1.0/24", "public", "a")
                .add("host", Host.KIND, "main@public")
                .build()));
        Design before = window.document().design();
        List<String> wrong = new ArrayList<>();
        robot.interact(() -> Catalog.KINDS.forEach(kind -> insert(kind, before).ifPresent(wrong::add)));
        assertEquals(List.of(), wrong);
        assertEquals(before, window.document().design());
    }

    /// What is wrong with inserting a kind, which is undone again.
    private Optional<String> insert(ResourceKind kind, Design before) {
        DocumentModel document = window.document();
        Optional<String> home = home(before, kind);
        document.select(home.map(id -> Selection.ofElement(before, id)).orElse(Selection.NONE));
        item(kind).fire();
        Optional<String> done = document.design().resources().stream()
                .filter(r -> before.find(r.id()).isEmpty())
                .findFirst()
                .map(added -> added.kind() + " in " + added.place().in() + " by "
                        + document.undoLabelProperty().get().replace(added.name(), "it"));
        document.undo();
        return done.equals(Optional.of(kind + " in " + home + " by Add it"))
                ? Optional.empty()
                : Optional.of(kind + " in " + home + ": " + done + window.told());
    }

    /// The first container that the kind can stand in, unless that is the bare canvas.
    private static Optional<String> home(Design design, ResourceKind kind) {
        if (Containment.refusal(design, kind, Optional.empty()).isEmpty()) {
            return Optional.empty();
        }
        return design.resources().stream()
                .map(Resource::id)
                .filter(id -> Containment.refusal(design, kind, Optional.of(id)).isEmpty())
                .findFirst();
    }

    private MenuItem item(ResourceKind kind) {
        var bar = (MenuBar) window.composition.window().root().lookup(".menu-bar");
        return bar.getMenus().stream()
                .filter(menu -> menu.getText().equals("Insert"))
                .flatMap(InsertJourneyTest::items)
                .filter(item -> ("Insert " + kind.label()).equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream().flatMap(i -> i instanceof Menu inner ? items(inner) : Stream.of(i));
    }
}
