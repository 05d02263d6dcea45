package dev.skydraft.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static final int SIDE = 9;

    @Test
    void everyRelationAgreesWithCountingPoints() {
        var random = new Random(41);
        for (int i = 0; i < 2000; i++) {
            Bounds a = bounds(random);
            Bounds b = bounds(random);
            int both = pointsInBoth(a, b);
            assertEquals(both > 0, a.intersects(b), () -> a + " " + b);
            assertEquals(both == b.w() * b.h(), a.contains(b), () -> a + " " + b);
        }
    }

    @Test
    void theUnionIsTheSmallestBoxAroundBoth() {
        var random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            Bounds a = bounds(random);
            Bounds b = bounds(random);
            assertEquals(smallestAround(a, b), a.union(b));
        }
    }

    private static Bounds smallestAround(Bounds a, Bounds b) {
        Bounds smallest = new Bounds(0, 0, SIDE, SIDE);
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                for (int size = 1; size <= SIDE * SIDE; size++) {
                    var box = new Bounds(x, y, 1 + (size - 1) / SIDE, 1 + (size - 1) % SIDE);
                    boolean smaller = box.w() * box.h() < smallest.w() * smallest.h();
                    smallest = smaller && box.contains(a) && box.contains(b) ? box : smallest;
                }
            }
        }
        return smallest;
    }

    private static Bounds bounds(Random random) {
        int x = random.nextInt(SIDE);
        int y = random.nextInt(SIDE);
        return new Bounds(x, y, 1 + random.nextInt(SIDE - x), 1 + random.nextInt(SIDE - y));
    }

    private static int pointsInBoth(Bounds a, Bounds b) {
        int count = 0;
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                count += a.contains(x, y) && b.contains(x, y) ? 1 : 0;
            }
        }
        return count;
    }
}
