package dev.skydraft.export.image;

import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Dash;
import dev.skydraft.picture.LinePath;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Stroke;
import dev.skydraft.picture.icon.Move;
import dev.skydraft.picture.icon.Pictogram;
import dev.skydraft.picture.text.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Writes each shape of a picture as an SVG element.
final class SvgShapes {
    private final Xml xml;

    SvgShapes(Xml xml) {
        this.xml = xml;
    }

    void write(Shape shape) {
        switch (shape) {
            case Shape.Box box -> write(box);
            case Shape.Line line -> write(line);
            case Shape.Label label -> write(label);
            case Shape.Icon icon -> write(icon);
        }
    }

    /// The edge lies inside the box, as on the canvas.
    private void write(Shape.Box box) {
        boolean edged = Colour.alpha(box.stroke().colour()) > 0;
        double width = edged ? box.stroke().width() : 0;
        Tag rect = Tag.of("rect")
                .with("x", box.at().x() + width / 2)
                .with("y", box.at().y() + width / 2)
                .with("width", box.at().w() - width)
                .with("height", box.at().h() - width)
                .with("rx", Math.max(0, box.radius() - width / 2));
        colour(rect, "fill", box.fill());
        xml.empty(edged ? stroke(rect, box.stroke()) : rect);
    }

    private void write(Shape.Line line) {
        Tag path = Tag.of("path").with("d", path(LinePath.of(line))).with("fill", "none");
        xml.empty(stroke(path, line.stroke()).with("stroke-linejoin", "round"));
        if (line.arrow()) {
            Tag head = Tag.of("path").with("d", path(LinePath.arrow(line)));
            xml.empty(colour(head, "fill", line.stroke().colour()));
        }
    }

    /// The length is that on the canvas: text stays in its box also where another font stands in for the bundled one.
    private void write(Shape.Label label) {
        if (label.text().isEmpty()) {
            return;
        }
        Tag text = Tag.of("text")
                .with("x", label.x())
                .with("y", label.baseline())
                .with("font-size", label.face().size());
        if (label.face().weight() != Weight.REGULAR) {
            text.with("font-weight", label.face().weight().css());
        }
        text.with("textLength", label.width()).with("lengthAdjust", "spacingAndGlyphs");
        xml.text(colour(text, "fill", label.colour()), label.text());
    }

    private void write(Shape.Icon icon) {
        double scale = icon.size() / Pictogram.GRID;
        String place = "translate(%s %s) scale(%s)"
                .formatted(Numbers.of(icon.x()), Numbers.of(icon.y()), Numbers.exact(scale));
        Tag path = Tag.of("path").with("transform", place).with("fill", "none");
        stroke(path, Stroke.solid(icon.colour(), Pictogram.STROKE))
                .with("stroke-linecap", "round")
                .with("stroke-linejoin", "round");
        String data =
                Pictogram.of(icon.id()).paths().stream().map(SvgShapes::path).collect(Collectors.joining());
        xml.empty(path.with("d", data));
    }

    private static Tag colour(Tag tag, String what, int colour) {
        int alpha = Colour.alpha(colour);
        tag.with(what, alpha == 0 ? "none" : Numbers.colour(colour));
        return alpha == 0 || alpha == 255 ? tag : tag.with(what + "-opacity", alpha / 255.0);
    }

    private static Tag stroke(Tag tag, Stroke stroke) {
        colour(tag, "stroke", stroke.colour()).with("stroke-width", stroke.width());
        return stroke.dash() == Dash.SOLID
                ? tag
                : tag.with("stroke-dasharray", numbers(stroke.dash().pattern(stroke.width())))
                        .with("stroke-linecap", "round");
    }

    private static String path(List<Move> moves) {
        return moves.stream().map(SvgShapes::step).collect(Collectors.joining());
    }

    private static String step(Move move) {
        return switch (move) {
            case Move.To(double x, double y) -> "M" + numbers(x, y);
            case Move.Line(double x, double y) -> "L" + numbers(x, y);
            case Move.Curve c -> "C" + numbers(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            case Move.Close _ -> "Z";
        };
    }

    private static String numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Numbers::of).collect(Collectors.joining(" "));
    }
}
