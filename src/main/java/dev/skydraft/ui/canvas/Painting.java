package dev.skydraft.ui.canvas;

import dev.skydraft.picture.raster.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Paints frame after frame. What the last one shows is taken over where it has only been moved, and the rest painted
/// anew: that always comes to the same as painting all of it.
final class Painting {
    /// A part with fewer pixels than this is not worth being split.
    private static final int SMALL = 40_000;

    private final List<Brush> brushes = IntStream.range(0, Runtime.getRuntime().availableProcessors())
            .mapToObj(_ -> new Brush())
            .toList();

    private @Nullable Shot last;

    /// @param before shows what was painted last
    void paint(Raster raster, Raster before, Shot now) {
        Shot known = last;
        last = now;
        if (known == null || !now.isMoved(known)) {
            paint(raster, now);
            return;
        }
        int dx = distance(known.view().left(), now.view().left(), now.width());
        int dy = distance(known.view().top(), now.view().top(), now.height());
        raster.copy(before, dx, dy);
        uncovered(raster, dx, dy).forEach(part -> paint(part, now));
    }

    /// How far what is seen has been moved; nothing of it is left where that is the whole size.
    private static int distance(long from, long to, int size) {
        return Math.clamp(from - to, -size, size);
    }

    /// The parts of a raster that a picture of its size leaves open that has been moved.
    private static List<Raster> uncovered(Raster raster, int dx, int dy) {
        int width = raster.width();
        int height = raster.height();
        var parts = new ArrayList<Raster>();
        int top = Math.max(0, dy);
        int bottom = Math.min(height, height + dy);
        if (dy != 0) {
            parts.add(dy > 0 ? raster.part(0, 0, width, top) : raster.part(0, bottom, width, height));
        }
        if (dx != 0) {
            parts.add(dx > 0 ? raster.part(0, top, dx, bottom) : raster.part(width + dx, top, width, bottom));
        }
        return parts;
    }

    /// Each processor paints a band.
    private void paint(Raster part, Shot shot) {
        int width = part.right() - part.left();
        int height = part.bottom() - part.top();
        if (width * height < SMALL) {
            brushes.getFirst().paint(part, shot);
            return;
        }
        int bands = brushes.size();
        IntStream.range(0, bands).parallel().forEach(band -> {
            int from = part.top() + band * height / bands;
            int to = part.top() + (band + 1) * height / bands;
            brushes.get(band).paint(part.part(part.left(), from, part.right(), to), shot);
        });
    }
}
