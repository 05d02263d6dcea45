package dev.skydraft.ui.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.change.Selection;
import dev.skydraft.check.Severity;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsModelTest {
    private final Workspace workspace = Workspaces.of(Clash.design(), PriceFile.book(), new ArrayList<>());
    private final DocumentModel document = workspace.active();
    private final FindingsModel model = FindingsModel.all(workspace);

    @Test
    void findingsAreThoseOfTheEnvironmentShown() {
        List<String> prod = ids();
        document.show("dev");
        assertEquals(List.of(List.of("cidr.overlap", "scaling.order"), List.of("cidr.overlap")), List.of(prod, ids()));
    }

    @Test
    void findingSaysWhereElseItHolds() {
        assertEquals(
                List.of("dev", ""),
                model.findingsProperty().get().all().stream()
                        .map(ShownFinding::alsoIn)
                        .toList());
    }

    @Test
    void findingsAreTakenApartBySeverity() {
        assertEquals(
                List.of(2, 0, 0),
                List.of(Severity.values()).stream()
                        .map(s -> model.findingsProperty().get().of(s).size())
                        .toList());
    }

    @Test
    void findingSelectsWhatItIsAbout() {
        model.select(model.findingsProperty().get().all().getFirst());
        assertEquals(Set.of("left", "right"), document.selection().resources());
    }

    @Test
    void oneOfItsElementsIsSelectedByItself() {
        model.select("right");
        assertEquals(Set.of("right"), document.selection().resources());
    }

    @Test
    void securityGroupIsSelectedWithItsNetwork() {
        model.select("web");
        assertEquals(Set.of("vpc"), document.selection().resources());
    }

    @Test
    void fixIsOneStep() {
        Design before = document.design();
        var fix = model.findingsProperty()
                .get()
                .all()
                .getFirst()
                .finding()
                .fixes()
                .getFirst();
        model.apply(fix);
        List<String> left = ids();
        String step = document.undoLabelProperty().get();
        document.undo();
        assertEquals(List.of(List.of("scaling.order"), fix.label()), List.of(left, step));
        assertEquals(before, document.design());
    }

    @Test
    void findingsAboutAddressesAreListedByThemselves() {
        assertEquals(List.of("cidr.overlap"), ids(FindingsModel.ofAddresses(workspace)));
    }

    @Test
    void findingsAboutTheSelectionFollowIt() {
        FindingsModel selected = FindingsModel.ofSelection(workspace);
        List<String> nothing = ids(selected);
        document.select(Selection.of(new PlacementRef("api", "a")));
        assertEquals(List.of(List.of(), List.of("scaling.order")), List.of(nothing, ids(selected)));
    }

    private List<String> ids() {
        return ids(model);
    }

    private static List<String> ids(FindingsModel model) {
        return model.findingsProperty().get().all().stream()
                .map(f -> f.finding().id())
                .toList();
    }
}
