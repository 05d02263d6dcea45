package dev.skydraft.export.image;

import dev.skydraft.design.Bounds;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Wire;
import dev.skydraft.layout.Progress;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.Subject;

/// Writes a sheet as an SVG document that stands alone: no scripts, nothing from elsewhere.
final class SvgWriter {
    /// The bundled typeface, then what looks like it on the systems there are.
    private static final String FAMILY =
            "Inter, 'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";

    /// Text is measured without kerning and ligatures.
    private static final String STYLE = "font-kerning:none;font-variant-ligatures:none;font-feature-settings:'calt' 0";

    /// After so many figures each, who waits hears of it.
    private static final int OFTEN = 256;

    private final Xml xml = new Xml();
    private final SvgShapes shapes = new SvgShapes(xml);
    private int clips;

    private final Progress progress;
    private final int figures;
    private int written;

    private SvgWriter(Progress progress, int figures) {
        this.progress = progress;
        this.figures = figures;
    }

    /// @param style a style sheet; empty for none
    static String write(Sheet sheet, String style, Progress progress) {
        int figures = sheet.drawings().stream()
                .mapToInt(d -> d.picture().figures().size())
                .sum();
        var writer = new SvgWriter(progress, figures);
        writer.document(sheet, style);
        return writer.xml.toString();
    }

    private void document(Sheet sheet, String style) {
        Tag svg = Tag.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", sheet.width())
                .with("height", sheet.height())
                .with("viewBox", "0 0 " + sheet.width() + " " + sheet.height())
                .with("role", "img")
                .with("font-family", FAMILY)
                .with("style", STYLE)
                .with("xml:space", "preserve");
        xml.open(svg).text(Tag.of("title"), sheet.title());
        if (!style.isEmpty()) {
            xml.text(Tag.of("style"), style);
        }
        sheet.ground()
                .map(ground -> Tag.of("rect")
                        .with("width", sheet.width())
                        .with("height", sheet.height())
                        .with("fill", Numbers.colour(ground)))
                .ifPresent(xml::empty);
        sheet.drawings().forEach(this::write);
        xml.close("svg");
    }

    private void write(Sheet.Drawing drawing) {
        var titles = new Titles(drawing.deployment());
        drawing.heading().ifPresent(shapes::write);
        drawing.legend().forEach(shapes::write);
        xml.open(place(drawing));
        for (Figure figure : drawing.figures()) {
            tell();
            xml.open(group(figure.subject())).text(Tag.of("title"), titles.of(figure));
            figure.shapes().forEach(shapes::write);
            xml.close("g");
        }
        xml.close("g");
    }

    private void tell() {
        if (written++ % OFTEN == 0) {
            progress.check();
            progress.at(Sheet.PAINTED + (1 - Sheet.PAINTED) * written / (1.0 + figures));
        }
    }

    private Tag place(Sheet.Drawing drawing) {
        Tag group = Tag.of("g").with("transform", "translate(%d %d)".formatted(drawing.dx(), drawing.dy()));
        return drawing.cropped() ? group.with("clip-path", "url(#" + clip(drawing.extent()) + ")") : group;
    }

    /// Writes the part that is shown and returns its name.
    private String clip(Bounds crop) {
        String id = "crop-" + ++clips;
        xml.open(Tag.of("clipPath").with("id", id))
                .empty(Tag.of("rect")
                        .with("x", crop.x())
                        .with("y", crop.y())
                        .with("width", crop.w())
                        .with("height", crop.h()))
                .close("clipPath");
        return id;
    }

    /// The group of one figure, named for programs that read the picture.
    private static Tag group(Subject subject) {
        return switch (subject) {
            case Subject.Place(PlacementRef ref) -> Tag.of("g").with("data-placement", ref.toString());
            case Subject.Line(Wire wire) ->
                Tag.of("g")
                        .with("data-connection", wire.connection())
                        .with("data-from", wire.from().toString())
                        .with("data-to", wire.to().toString());
        };
    }
}
