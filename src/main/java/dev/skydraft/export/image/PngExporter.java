package dev.skydraft.export.image;

import dev.skydraft.export.Exporter;
import dev.skydraft.export.Request;
import dev.skydraft.export.Unwritable;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Property;
import dev.skydraft.layout.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// The picture as PNG, painted without a window a strip at a time: memory does not grow with its height.
public final class PngExporter implements Exporter {
    static final Choice SCALE = Choice.of("scale", "Scale", "How large each thing becomes.")
            .option("3", "Three times its size, for print")
            .option("2", "Twice its size, for fine screens")
            .option("1", "Its own size")
            .option("0.5", "Half its size")
            .option("0.25", "A quarter, for a map of much")
            .or("2");

    /// What programs open without trouble: 400 MB of memory where they unpack it whole.
    static final long MOST_PIXELS = 100_000_000;

    /// The longest side that image libraries with signed 16-bit sizes read.
    static final int LONGEST_SIDE = 32_767;

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String label() {
        return "PNG picture";
    }

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public List<Property<?>> options() {
        return List.of(SCALE, ImageOptions.THEME, ImageOptions.TRANSPARENT, ImageOptions.ABSENT, ImageOptions.OVERLAY);
    }

    @Override
    public void write(Request request, OutputStream out) throws IOException {
        write(request, out, Progress.NONE);
    }

    @Override
    public void write(Request request, OutputStream out, Progress progress) throws IOException {
        Sheet sheet = Sheet.of(request, progress);
        var raster = new Raster(sheet, Double.parseDouble(request.options().get(SCALE)));
        if (!fits(raster)) {
            throw new Unwritable("At this scale the picture has %,d x %,d pixels, more than programs open; %s."
                    .formatted(raster.width(), raster.height(), advice(sheet)));
        }
        raster.write(out, progress);
    }

    private static String advice(Sheet sheet) {
        return SCALE.options().stream()
                .map(Choice.Option::id)
                .filter(scale -> fits(new Raster(sheet, Double.parseDouble(scale))))
                .findFirst()
                .map(scale -> "scale " + scale + " fits")
                .orElse("no scale fits, but SVG has no limit");
    }

    private static boolean fits(Raster raster) {
        return raster.width() <= LONGEST_SIDE
                && raster.height() <= LONGEST_SIDE
                && (long) raster.width() * raster.height() <= MOST_PIXELS;
    }
}
