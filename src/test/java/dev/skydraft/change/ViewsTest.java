package dev.skydraft.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.catalog.ContainerService;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.design.Design;
import dev.skydraft.design.Filter;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.View;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final View COST = View.of("cost", "Cost");
    private static final View DATA = View.of("data", "Data");
    private static final View WEB = View.of("web", "Web")
            .withFilter(Filter.NONE.withWithin(Set.of("team", "web-sg", "vpc")))
            .withCollapsed(Set.of("private-a", "team"));
    private static final Design DESIGN = Designs.named("Shop")
            .vpc("vpc", "10.0.0.0/16")
            .subnet("private-a", "vpc", "10.0.10.0/24", "private", "a")
            .add("team", Drawing.GROUP)
            .add("api", ContainerService.KIND, "a@private-a")
            .group("web-sg", "vpc")
            .view(COST)
            .view(DATA)
            .view(WEB)
            .build();

    private static List<String> order(Design design) {
        return design.tabs().stream().map(View::id).toList();
    }

    @Test
    void allIsAlwaysTheFirstTabAndNotStored() {
        assertEquals(List.of("all", "cost", "data", "web"), order(DESIGN));
        assertEquals(List.of(COST, DATA, WEB), DESIGN.views());
    }

    @Test
    void whatIsCollapsedInAllIsStoredUntilItIsExpanded() {
        Design collapsed = Views.collapse(DESIGN, "all", Set.of("vpc"));
        assertEquals(List.of(View.ALL.withCollapsed(Set.of("vpc")), COST, DATA, WEB), collapsed.views());
        assertEquals(DESIGN, Views.expand(collapsed, "all", Set.of("vpc", "team")));
    }

    @Test
    void onlyContainersCanBeCollapsed() {
        assertEquals(DESIGN, Views.collapse(DESIGN, "all", Set.of("api", "gone")));
    }

    @Test
    void aNewViewIsTheLast() {
        View added = View.of(Views.freeId(DESIGN, "Cost"), Views.freeName(DESIGN, "Cost"));
        assertEquals(View.of("cost-2", "Cost 2"), added);
        assertEquals(List.of("all", "cost", "data", "web", "cost-2"), order(Views.with(DESIGN, added)));
    }

    @Test
    void aViewMovesAsFarAsItGoesAndAllStaysFirst() {
        Design collapsed = Views.collapse(DESIGN, "all", Set.of("vpc"));
        assertEquals(List.of("all", "web", "cost", "data"), order(Views.move(collapsed, "web", -9)));
        assertEquals(List.of("all", "data", "cost", "web"), order(Views.move(collapsed, "cost", 1)));
        assertEquals(collapsed, Views.move(collapsed, "all", 1));
    }

    @Test
    void aNameIsOneLineAndNotEmpty() {
        assertEquals(
                "A b",
                Views.rename(DESIGN, "cost", " A \n b ")
                        .view("cost")
                        .orElseThrow()
                        .name());
        assertThrows(IllegalArgumentException.class, () -> Views.rename(DESIGN, "cost", " "));
    }

    @Test
    void aDeletedViewIsGoneAndChangingItDoesNothing() {
        Design deleted = Views.delete(DESIGN, "data");
        assertEquals(List.of("all", "cost", "web"), order(deleted));
        assertEquals(deleted, Views.change(deleted, "data", v -> v.withName("x")));
    }

    @Test
    void whatIsDeletedFromTheDesignIsGoneFromItsViews() {
        Design left = Deleting.everywhere(DESIGN, Selection.of(new PlacementRef("team", "a")))
                .design();
        View web = left.view("web").orElseThrow();
        assertEquals(Set.of("private-a"), web.collapsed());
        assertEquals(Set.of("web-sg", "vpc"), web.filter().within());
        Design empty = Deleting.everywhere(left, Selection.of(new PlacementRef("vpc", "a")))
                .design();
        assertEquals(Filter.NONE, empty.view("web").orElseThrow().filter());
        assertEquals(Set.of(), empty.view("web").orElseThrow().collapsed());
    }

    @Test
    void ungroupingLeavesNoWordAboutTheGroup() {
        View web = Grouping.unwrap(DESIGN, "team").design().view("web").orElseThrow();
        assertEquals(Set.of("private-a"), web.collapsed());
    }
}
