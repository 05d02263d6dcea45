package dev.skydraft.change;

import static dev.skydraft.BoxDesigns.absolute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.skydraft.Designs;
import dev.skydraft.catalog.Drawing;
import dev.skydraft.catalog.NatGateway;
import dev.skydraft.catalog.Users;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final PlacementRef ONE = new PlacementRef("one", "a");
    private static final PlacementRef TWO = new PlacementRef("two", "a");

    @Test
    void aGroupStandsAroundItsBoxes() {
        Edit edit = Grouping.wrap(design(), Drawing.GROUP, List.of(ONE, TWO));

        assertEquals("Group 2 resources", edit.label());
        assertEquals(List.of(ONE, TWO), edit.design().contents("group"));
        assertEquals(
                new Bounds(
                        100 - Fitting.SIDE, 100 - Fitting.TOP, 200 + 2 * Fitting.SIDE, 50 + Fitting.TOP + Fitting.SIDE),
                edit.design().resources().get("group").place().bounds());
        assertEquals(absolute(design(), TWO), absolute(edit.design(), TWO));
    }

    @Test
    void ungroupingGivesTheBoxesBack() {
        Edit edit = Grouping.unwrap(
                Grouping.wrap(design(), Drawing.GROUP, List.of(ONE, TWO)).design(), "group");

        assertEquals("Ungroup Group", edit.label());
        assertEquals(design(), edit.design());
        assertEquals(Selection.of(ONE, TWO), edit.selection());
    }

    @Test
    void boxesOfDifferentContainersCannotBeGrouped() {
        assertEquals(
                Optional.of("The selected boxes stand in 2 places, expected one container"),
                Grouping.refusal(design(), List.of(ONE, new PlacementRef("users", "a"))));
        assertEquals(
                Optional.of("Nothing is selected, expected boxes to group"), Grouping.refusal(design(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Grouping.wrap(design(), Drawing.GROUP, List.of()));
    }

    private static Design design() {
        return Designs.named("Boxes")
                .vpc("vpc", "10.0.0.0/16")
                .bounds("a", 0, 0, 900, 900)
                .subnet("public", "vpc", "10.0.1.0/24", "public", "a")
                .bounds("a", 20, 40, 800, 800)
                .add("one", NatGateway.KIND, "a@public")
                .bounds("a", 100, 100, 50, 50)
                .add("two", NatGateway.KIND, "a@public")
                .bounds("a", 250, 100, 50, 50)
                .add("users", Users.KIND)
                .build();
    }
}
