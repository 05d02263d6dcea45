package dev.skydraft.export.image;

import dev.skydraft.export.Exporter;
import dev.skydraft.export.Request;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Property;
import dev.skydraft.layout.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The picture as SVG, sharp at every size: text stays text, and each box and line says what it is.
public final class SvgExporter implements Exporter {
    static final Choice FONTS = Choice.of("fonts", "Fonts", "Where the typeface comes from.")
            .option("named", "Installed ones, Inter first")
            .option("embedded", "In the file")
            .or("named");

    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String label() {
        return "SVG picture";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public List<Property<?>> options() {
        return List.of(ImageOptions.THEME, ImageOptions.TRANSPARENT, ImageOptions.ABSENT, ImageOptions.OVERLAY, FONTS);
    }

    @Override
    public void write(Request request, OutputStream out) throws IOException {
        write(request, out, Progress.NONE);
    }

    @Override
    public void write(Request request, OutputStream out, Progress progress) throws IOException {
        Sheet sheet = Sheet.of(request, progress);
        boolean embedded = request.options().get(FONTS).equals("embedded");
        String svg = SvgWriter.write(sheet, embedded ? Typefaces.of(sheet) : "", progress);
        out.write(svg.getBytes(StandardCharsets.UTF_8));
    }
}
