package dev.skydraft.ui.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.change.Selection;
import dev.skydraft.kind.Scaling;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurveModelTest {
    private final Workspace workspace = Workspaces.of(TaskFlow.DESIGN, PriceFile.book(), new ArrayList<>());
    private final DocumentModel document = workspace.active();
    private final CurveModel model = new CurveModel(workspace, Background.direct());

    private ShownCurve shown() {
        return model.shownProperty().get().orElseThrow();
    }

    private String headline() {
        return shown().curves().orElseThrow().headline();
    }

    private String title() {
        return shown().curves().orElseThrow().title();
    }

    @Test
    void theCurveIsAboutWhatIsSelectedAndFollowsEdits() {
        assertEquals("Desired tasks of TaskFlow API in Prod", title());
        document.select(Selection.ofElement(document.design(), "db"));
        assertEquals("Storage of RDS PostgreSQL in Prod", title());
        document.select(Selection.ofElement(document.design(), "vpc"));
        assertEquals("Storage of RDS PostgreSQL in Prod", title());
        document.select(Selection.ofElement(document.design(), "api"));
        assertEquals("2", current());
        document.edit("More", d -> EnvironmentValues.set(d, "prod", "api", Scaling.DESIRED, 5L));
        assertEquals("5", current());
        document.show("dev");
        assertEquals("Desired tasks of TaskFlow API in Dev", title());
    }

    private String current() {
        return shown().curves()
                .orElseThrow()
                .curve()
                .current()
                .orElseThrow()
                .at()
                .toPlainString();
    }

    @Test
    void onlyNumbersThatChangeTheBillAreOffered() {
        assertEquals(
                List.of("desired", "cpu", "memoryGb", "storageGb"),
                shown().variables().stream().map(v -> v.property().id()).toList());
    }

    @Test
    void anotherEnvironmentIsHeldAgainstIt() {
        model.choose(c -> c.withAgainst(Optional.of("dev")));
        assertEquals(
                "They never cross from 1 to 20: Prod stays above Dev, by $136.29 at first and $340.88 at last.",
                headline());
    }

    @Test
    void aRangeThatIsTypedWrongIsSaidToBe() {
        model.choose(c -> c.withRange("1", "many"));
        assertEquals("Desired tasks needs a whole number, not \"many\"", shown().problem());
        model.choose(c -> c.withRange("1", "5"));
        assertEquals("", shown().problem());
        assertEquals(5, shown().curves().orElseThrow().curve().points().size());
    }

    @Test
    void aNumberOfTheInspectorIsAskedAbout() {
        document.select(Selection.ofElement(document.design(), "api"));
        assertEquals(List.of(true, false), List.of(model.offers("port"), model.offers("arch")));
        model.ask("port");
        assertEquals("It makes no difference from 750 to 12,000.", headline());
        document.select(Selection.NONE);
        assertEquals(List.of(true, false), List.of(model.offers("requestsPerSecond"), model.offers("port")));
        model.ask("hours");
        assertEquals("Hours a month in Prod", title());
    }

    @Test
    void theTrafficThatEntersIsChosenAsIfItWereAnElement() {
        model.choose(c -> c.withElement(""));
        assertEquals("Requests a second in Prod", title());
    }
}
