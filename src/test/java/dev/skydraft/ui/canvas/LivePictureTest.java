package dev.skydraft.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.skydraft.RandomDesigns;
import dev.skydraft.RandomEdits;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Painter;
import dev.skydraft.picture.Picture;
import dev.skydraft.picture.Theme;
import dev.skydraft.ui.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class LivePictureTest {
    private static final Design LARGE = RandomDesigns.of(4, 400);

    private final List<Picture> shown = new ArrayList<>();

    @Test
    void settledPictureIsWhatPaintingAnewGivesWhateverWasEdited() {
        var picture = new LivePicture(Background.direct(), shown::add);
        var edits = new RandomEdits(11);
        Design design = LARGE;
        for (int i = 0; i < 5; i++) {
            show(picture, design);
            assertEquals(painted(design), shown.getLast().figures());
            design = edits.next(design);
        }
    }

    @Test
    void sketchesAreShownAtOnceAndOnlyTheNewestSettles() throws InterruptedException {
        BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
        try (var background = Background.onWorker(ui::add)) {
            var picture = new LivePicture(background, shown::add);
            var edits = new RandomEdits(12);
            Design last = LARGE;
            for (int i = 0; i < 4; i++) {
                last = edits.next(last);
                show(picture, last);
            }
            assertEquals(4, shown.size());
            assertFalse(picture.settledProperty().get());
            while (!picture.settledProperty().get()) {
                ui.take().run();
            }
            assertEquals(5, shown.size());
            assertEquals(painted(last), shown.getLast().figures());
        }
    }

    @Test
    void anotherThemeIsShownInItsOwnColours() {
        var picture = new LivePicture(Background.direct(), shown::add);
        show(picture, LARGE);
        picture.show(deployment(LARGE), Overlay.NONE, Theme.DARK);
        assertEquals(
                new Painter(Theme.DARK).paint(deployment(LARGE)).figures(),
                shown.getLast().figures());
        assertTrue(picture.settledProperty().get());
    }

    private static void show(LivePicture picture, Design design) {
        picture.show(deployment(design), Overlay.NONE, Theme.LIGHT);
    }

    private static List<Figure> painted(Design design) {
        return new Painter(Theme.LIGHT).paint(deployment(design)).figures();
    }

    private static Deployment deployment(Design design) {
        return Deployment.of(design, design.root().id());
    }
}
