package dev.skydraft.ui.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElbowTest {
    private static final Bounds BOX = new Bounds(100, 100, 80, 40);

    @Test
    void aLineLeavesTheSideThatIsNearestAndEndsAtTheSideAcross() {
        assertEquals(
                List.of(new Point(180, 120), new Point(240, 120), new Point(240, 170), new Point(300, 170)),
                Elbow.between(BOX, new Bounds(300, 150, 80, 40)));
        assertEquals(
                List.of(new Point(100, 120), new Point(75, 120), new Point(75, 110), new Point(50, 110)),
                Elbow.between(BOX, new Bounds(50, 110, 0, 0)));
        assertEquals(
                List.of(new Point(140, 140), new Point(140, 220), new Point(160, 220), new Point(160, 300)),
                Elbow.between(BOX, new Bounds(120, 300, 80, 40)));
        assertEquals(
                List.of(new Point(140, 100), new Point(140, 60), new Point(90, 60), new Point(90, 20)),
                Elbow.between(BOX, new Bounds(90, 20, 0, 0)));
    }

    @Test
    void whereOneBoxReachesOverTheOtherThereIsNoLine() {
        assertEquals(List.of(), Elbow.between(BOX, new Bounds(120, 110, 0, 0)));
        assertEquals(List.of(), Elbow.between(BOX, new Bounds(150, 130, 80, 40)));
    }
}
