package dev.skydraft.picture.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpatialIndexTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatLookingAtEveryBoxFinds(long seed) {
        var random = new Random(seed);
        var extent = new Bounds(-500, -300, 100 + random.nextInt(5000), 100 + random.nextInt(3000));
        var index = new SpatialIndex(extent, random.nextInt(200));
        var boxes = new ArrayList<Bounds>();
        for (int i = 0; i < 300; i++) {
            boxes.add(box(random, extent));
            assertEquals(i, index.add(boxes.getLast()));
        }
        for (int i = 0; i < 200; i++) {
            Bounds area = box(random, extent);
            int[] expected = IntStream.range(0, boxes.size())
                    .filter(item -> touches(boxes.get(item), area))
                    .toArray();
            assertArrayEquals(expected, index.within(area));
        }
    }

    @Test
    void everyBoxIsVisitedOnce() {
        var index = new SpatialIndex(new Bounds(0, 0, 10_000, 10_000), 1000);
        index.add(new Bounds(10, 10, 9000, 9000));
        var visited = new ArrayList<Integer>();
        index.visit(new Bounds(0, 0, 10_000, 10_000), visited::add);
        assertEquals(List.of(0), visited);
    }

    /// Boxes of all sizes, some of them partly or wholly outside the extent, some without thickness.
    private static Bounds box(Random random, Bounds extent) {
        return new Bounds(
                extent.x() - 200 + random.nextInt(extent.w() + 400),
                extent.y() - 200 + random.nextInt(extent.h() + 400),
                random.nextInt(random.nextInt(10) == 0 ? 3000 : 200),
                random.nextInt(5) == 0 ? 0 : random.nextInt(200));
    }

    private static boolean touches(Bounds a, Bounds b) {
        return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
    }
}
