package dev.skydraft.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleTest {
    private static final double BADGE = 60;

    @Test
    void aBadgeStandsBesideANameThatLeavesRoom() {
        assertEquals(new Title("Orders", List.of("Orders"), 0), Title.of("Orders", 120, BADGE, 2));
    }

    @Test
    void aBadgeStandsBelowANameThatLeavesNone() {
        assertEquals(new Title("Database 12", List.of("Database 12"), 1), Title.of("Database 12", 120, BADGE, 2));
        assertEquals(2, Title.of("Database 12", 120, BADGE, 2).height());
    }

    @Test
    void aBadgeStandsAtTheEndOfANameOfTwoLines() {
        assertEquals(
                new Title("Database of orders", List.of("Database of", "orders"), 1),
                Title.of("Database of orders", 120, BADGE, 2));
    }

    @Test
    void aNameGivesWayWhereThereIsNoOtherPlaceForItsBadge() {
        Title title = Title.of("Database 12", 120, BADGE, 1);
        assertEquals(0, title.badgeLine());
        assertEquals("Database 12", title.full(0));
        assertEquals(1, title.height());
    }

    @Test
    void aNameWithoutBadgeHasAllOfTheWidth() {
        assertEquals(new Title("Database 12", List.of("Database 12"), 0), Title.of("Database 12", 120, 0, 2));
    }
}
