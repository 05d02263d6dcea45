package dev.skydraft.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.skydraft.RandomDesigns;
import dev.skydraft.RandomEdits;
import dev.skydraft.design.Bounds;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Subject;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.raster.Raster;
import dev.skydraft.picture.raster.View;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaintingTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 260;
    private static final double[] SCALES = {0.05, 0.13, 0.37, 1, 1.25, 2.3};
    private static final double[] DENSITIES = {1, 1.25, 1.5, 2};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFrameIsWhatPaintingItAnewGives(long seed) {
        var walk = new Walk(seed);
        var painting = new Painting();
        var shown = new int[WIDTH * HEIGHT];
        var next = new int[WIDTH * HEIGHT];
        for (int frame = 0; frame < 60; frame++) {
            Shot shot = walk.next();
            painting.paint(raster(next), raster(shown), shot);
            var anew = new int[WIDTH * HEIGHT];
            new Brush().paint(raster(anew), shot);
            assertArrayEquals(anew, next, "frame " + frame);
            int[] before = shown;
            shown = next;
            next = before;
        }
    }

    private static Raster raster(int[] pixels) {
        return new Raster(pixels, WIDTH, HEIGHT);
    }

    /// Moves the camera mostly, and sometimes changes something else.
    private static final class Walk {
        private final Random random;
        private final RandomEdits edits;
        private Design design;
        private Picture picture = Picture.EMPTY;
        private double x;
        private double y;
        private double scale = 1;
        private double density = 1;
        private Function<Subject, Emphasis> emphasis = _ -> Emphasis.NONE;
        private Optional<Subject> hover = Optional.empty();

        Walk(long seed) {
            random = new Random(seed);
            edits = new RandomEdits(seed);
            design = RandomDesigns.of(seed + 100);
            edit();
        }

        Shot next() {
            switch (random.nextInt(12)) {
                case 0 -> zoom();
                case 1 -> edit();
                case 2 -> select();
                default -> pan(random.nextInt(5) == 0 ? WIDTH : 20);
            }
            var view = View.at(x, y, scale, density);
            return new Shot(WIDTH, HEIGHT, view, Theme.LIGHT, picture, emphasis, hover);
        }

        private void pan(int pixels) {
            x += (random.nextDouble() - 0.5) * pixels / scale;
            y += (random.nextDouble() - 0.5) * pixels / scale;
        }

        private void zoom() {
            Bounds extent = picture.extent();
            scale = SCALES[random.nextInt(SCALES.length)] * (1 + random.nextDouble() / 10);
            density = DENSITIES[random.nextInt(DENSITIES.length)];
            x = extent.x() + random.nextDouble() * extent.w() - WIDTH / scale / 2;
            y = extent.y() + random.nextDouble() * extent.h() - HEIGHT / scale / 2;
        }

        private void edit() {
            design = edits.next(design);
            picture = new Painter(Theme.LIGHT)
                    .paint(Deployment.of(design, design.root().id()));
            zoom();
        }

        private void select() {
            List<Subject> subjects =
                    picture.figures().stream().map(figure -> figure.subject()).toList();
            if (!subjects.isEmpty()) {
                Subject chosen = subjects.get(random.nextInt(subjects.size()));
                emphasis = subject -> chosen.equals(subject)
                        ? Emphasis.SELECTED
                        : chosen.element().equals(subject.element()) ? Emphasis.SIBLING : Emphasis.NONE;
                hover = Optional.of(subjects.get(random.nextInt(subjects.size())));
            }
        }
    }
}
