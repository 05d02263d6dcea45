package dev.skydraft.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.change.Selection;
import dev.skydraft.change.Tagging;
import dev.skydraft.change.Views;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Filter;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.design.View;
import dev.skydraft.kind.Trait;
import dev.skydraft.ui.action.Action;
import dev.skydraft.ui.document.DocumentModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tags and views, through the window.
@ExtendWith(ApplicationExtension.class)
class ViewsJourneyTest {
    private Window window;

    @Start
    void start(Stage stage) {
        window = new Window(stage);
    }

    private Resource resource(String id) {
        return window.document().design().resources().get(id);
    }

    private void select(FxRobot robot, String resource) {
        robot.interact(() ->
                window.document().select(Selection.ofElement(window.document().design(), resource)));
    }

    @Test
    void aTagTypedInTheInspectorIsOneStepAndHandedOn(FxRobot robot) {
        select(robot, "vpc");
        robot.interact(() -> robot.lookup("#tag-field").query().requestFocus());
        robot.write("owner:net,prod").type(KeyCode.ENTER);
        assertEquals(List.of("owner:net", "prod"), resource("vpc").tags());
        assertEquals(
                "Tag " + resource("vpc").name(),
                window.document().undoLabelProperty().get());

        select(robot, "api");
        robot.interact(
                () -> robot.lookup("#tag-from-vpc").queryAs(Hyperlink.class).fire());
        assertEquals(
                Selection.of(new PlacementRef("vpc", resource("vpc").place().key())),
                window.document().selection());

        robot.interact(() -> robot.lookup("#untag-prod").queryButton().fire());
        assertEquals(List.of("owner:net"), resource("vpc").tags());
        assertEquals(
                "Untag " + resource("vpc").name(),
                window.document().undoLabelProperty().get());
    }

    private DocumentModel document() {
        return window.document();
    }

    private Deployment drawn() {
        return document().shown().drawn();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    }

    @Test
    void aViewIsAddedNamedFilteredByATagAndLeftAgain(FxRobot robot) {
        robot.interact(() ->
                document().edit("Tag", design -> Tagging.add(design, Set.of("data-a"), List.of("owner:data"))));
        fire(robot, ".view-bar #views-add");
        robot.write("Data tier").type(KeyCode.ENTER);
        View view = document().shown().view();
        assertEquals(View.of("view", "Data tier"), view);

        fire(robot, ".view-bar #views-filter");
        fire(robot, "#filter-owner-data");
        assertEquals("Filter view Data tier", document().undoLabelProperty().get());
        assertEquals(
                Set.of("data-a", "db", "data-b", "vpc"),
                drawn().resources().stream().map(Resource::id).collect(Collectors.toSet()));
        assertEquals("4 of 21 shown", robot.lookup("#view-share").queryLabeled().getText());
        robot.type(KeyCode.ESCAPE);

        fire(robot, "#view-tab-all");
        assertEquals(View.ALL, document().shown().view());
        assertEquals(document().deployment(), drawn());
        robot.interact(() -> document().undo());
        assertEquals("Data tier", document().shown().view().name());
    }

    @Test
    void aDoubleClickOnATabRenamesTheView(FxRobot robot) {
        robot.interact(() -> document().edit("Add view", design -> Views.with(design, View.of("web", "Web"))));
        robot.doubleClickOn("#view-tab-web").write("Edge").type(KeyCode.ENTER);
        assertEquals("Edge", document().shown().view().name());
        assertEquals("Rename view Web", document().undoLabelProperty().get());
    }

    @Test
    void aTabIsDraggedAmongTheOthersAndEscapePutsItBack(FxRobot robot) {
        robot.interact(() -> document()
                .edit(
                        "Add views",
                        design -> Stream.of("Web", "Data", "Costs")
                                .reduce(
                                        design,
                                        (d, name) -> Views.with(d, View.of(Views.freeId(d, name), name)),
                                        (a, _) -> a)));
        robot.drag("#view-tab-costs").moveBy(-20, 0).moveTo("#view-tab-web").type(KeyCode.ESCAPE);
        robot.drop();
        assertEquals(List.of("All", "Web", "Data", "Costs"), tabs());
        robot.drag("#view-tab-costs").moveBy(-20, 0).moveTo("#view-tab-all").drop();
        assertEquals(List.of("All", "Costs", "Web", "Data"), tabs());
        assertEquals("Move view Costs", document().undoLabelProperty().get());
        robot.drag("#view-tab-all").moveBy(20, 0).moveTo("#view-tab-data").drop();
        assertEquals(List.of("All", "Costs", "Web", "Data"), tabs());
    }

    @Test
    void manyTabsScrollAndTheShownOneStaysInSight(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 1; i <= 30; i++) {
                int number = i;
                document().edit("Add view", d -> Views.with(d, View.of("v" + number, "A view of part " + number)));
            }
            document().shown().show("v30");
        });
        Node last = robot.lookup("#view-tab-v30").query();
        Node strip = robot.lookup(".view-tabs").query();
        assertTrue(strip.localToScene(strip.getBoundsInLocal())
                .contains(last.localToScene(last.getBoundsInLocal().getCenterX(), 10)));
    }

    private List<String> tabs() {
        return document().design().tabs().stream().map(View::name).toList();
    }

    @Test
    void aCollapsedSubnetIsAClosedBoxThatKeepsItsWires(FxRobot robot) {
        select(robot, "private-a");
        robot.interact(() -> action("view-collapse").runIfEnabled());
        assertEquals("Collapse Private subnet A", document().undoLabelProperty().get());
        assertEquals(
                List.of(View.ALL.withCollapsed(Set.of("private-a"))),
                document().design().views());
        assertTrue(drawn().resources().get("private-a").has(Trait.CLOSED));
        assertTrue(drawn().connections().stream().anyMatch(c -> c.from().equals("alb") && c.to().equals("private-a")));
        robot.interact(() -> action("view-collapse").runIfEnabled());
        assertEquals(List.of(), document().design().views());
    }

    @Test
    void theChevronOfAContainerClosesAndOpensIt(FxRobot robot) {
        robot.moveTo(window.title("private-a", "main")).clickOn("#collapse-button");
        assertEquals(Set.of("private-a"), document().shown().view().collapsed());
        robot.moveTo(window.title("private-a", "main")).clickOn("#collapse-button");
        assertEquals(Set.of(), document().shown().view().collapsed());
    }

    @Test
    void whatAViewLeavesOutIsNeitherHitNorCaughtNorSelected(FxRobot robot) {
        robot.interact(() -> {
            View view = View.of("data", "Data").withFilter(Filter.NONE.withCategories(Set.of("data")));
            document().edit("Add view", design -> Views.with(design, view));
            document().shown().show("data");
        });
        robot.interact(() -> action("edit-selectAll").run().run());
        assertEquals(Set.of("services", "vpc"), document().selection().resources());
        robot.clickOn(window.middle("ecr", "main"));
        assertEquals(Set.of("services"), document().selection().resources());
    }

    @Test
    void aViewIsExportedAsItIsShown(FxRobot robot) {
        robot.interact(() -> {
            View view = View.of("data", "Data").withFilter(Filter.NONE.withKinds(Set.of("users")));
            document().edit("Add view", design -> Views.with(design, view));
            document().shown().show("data");
            action("copyAs-mermaid").run().run();
        });
        assertEquals("""
            flowchart TB
                subgraph r_internet["Internet"]
                    r_users(["Users"])
                end

                classDef edge fill:#3b82f6,stroke:#1d4ed8,color:#ffffff
                classDef frame fill:#f8fafc,stroke:#64748b,color:#1e293b,stroke-dasharray:4 4
                class r_users edge
                class r_internet frame
            """, window.clipboard.getFirst());
    }

    private Action action(String id) {
        return window.composition.actions().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
