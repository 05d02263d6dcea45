package dev.skydraft.ui.canvas;

import dev.skydraft.picture.raster.Raster;
import java.nio.IntBuffer;
import java.util.function.BiConsumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Shows pixels from memory. There are two pictures: one is painted while JavaFX still draws the other.
final class Screen {
    private final ImageView node = new ImageView();
    private Page shown = new Page(1, 1);
    private Page next = new Page(1, 1);

    /// One of the two pictures.
    private static final class Page {
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;
        private final Raster raster;

        Page(int width, int height) {
            IntBuffer pixels = IntBuffer.allocate(width * height);
            buffer = new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
            raster = new Raster(pixels.array(), width, height);
        }
    }

    Screen() {
        node.setSmooth(false);
        node.setMouseTransparent(true);
    }

    ImageView node() {
        return node;
    }

    /// Has the next picture painted, and shows it.
    ///
    /// @param painting is given the raster to paint on, and the one that is shown
    /// @param density pixels of the picture for a pixel of the view
    void show(double width, double height, double density, BiConsumer<Raster, Raster> painting) {
        int columns = Math.max(1, (int) Math.ceil(width * density));
        int rows = Math.max(1, (int) Math.ceil(height * density));
        if (next.raster.width() != columns || next.raster.height() != rows) {
            next = new Page(columns, rows);
        }
        next.buffer.updateBuffer(_ -> {
            painting.accept(next.raster, shown.raster);
            return null;
        });
        node.setImage(next.image);
        node.setFitWidth(columns / density);
        node.setFitHeight(rows / density);
        Page before = shown;
        shown = next;
        next = before;
    }
}
