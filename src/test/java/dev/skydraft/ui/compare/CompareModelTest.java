package dev.skydraft.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.TaskFlow;
import dev.skydraft.bill.ComparedLine;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.change.WhatIfs;
import dev.skydraft.kind.Scaling;
import dev.skydraft.storage.PriceFile;
import dev.skydraft.ui.Background;
import dev.skydraft.ui.document.DocumentModel;
import dev.skydraft.ui.workspace.Workspace;
import dev.skydraft.ui.workspace.Workspaces;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareModelTest {
    private final Workspace workspace =
            Workspaces.of(WhatIfs.add(TaskFlow.DESIGN, "prod", "Four tasks"), PriceFile.book(), new ArrayList<>());
    private final DocumentModel document = workspace.active();
    private final CompareModel model = new CompareModel(workspace, Background.direct());

    private Compared compared() {
        return model.comparedProperty().get().orElseThrow();
    }

    private static String text(ComparedLine line) {
        int last = line.deltas().size() - 1;
        return "%s %s %s"
                .formatted(
                        line.ref(),
                        line.marks().get(last).word(),
                        Words.delta(line.deltas().get(last)));
    }

    @Test
    void aWhatIfIsComparedWithWhatItIsBasedOnLineByLine() {
        model.choose("dev", false);
        assertEquals(List.of(), compared().lines());
        document.edit("More tasks", d -> EnvironmentValues.set(d, "four-tasks", "api", Scaling.DESIRED, 4L));
        assertEquals(
                List.of("api/vcpu changed +47.27", "api/memory changed +10.40"),
                compared().lines().stream().map(CompareModelTest::text).toList());
        assertEquals("+$57.67", Words.dollars(compared().comparison().delta(1)));
        assertEquals("2 of 30 lines differ", compared().summary());
    }

    @Test
    void anyEnvironmentCanBeTheBase() {
        model.compareWith("dev");
        assertEquals(
                List.of("Dev", "Prod", "Four tasks"),
                CompareColumns.names(compared().comparison()));
    }

    @Test
    void allLinesAreListedWhenAskedFor() {
        model.choose("dev", false);
        model.differencesOnlyProperty().set(false);
        assertEquals(30, compared().lines().size());
    }

    @Test
    void anEnvironmentThatIsGoneIsComparedNoMore() {
        model.compareWith("four-tasks");
        document.edit("Delete", d -> WhatIfs.delete(d, "four-tasks"));
        assertEquals(List.of("Prod", "Dev"), CompareColumns.names(compared().comparison()));
    }
}
