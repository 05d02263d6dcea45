package dev.skydraft.export.image;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Stroke;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.text.Face;
import java.util.ArrayList;
import java.util.List;

/// What the tones of an overlay mean, set in lines below a picture.
final class Legend {
    private static final Face TITLE = Face.semibold(12);
    private static final Face TEXT = Face.regular(12);
    private static final int SWATCH = 14;
    private static final int LINE = 24;
    private static final int GAP = 20;

    private final Theme theme;
    private final int left;
    private final int right;
    private final List<Shape> shapes = new ArrayList<>();
    private double x;
    private int top;

    private Legend(Theme theme, int left, int top, int right) {
        this.theme = theme;
        this.left = left;
        this.right = right;
        this.x = left;
        this.top = top;
    }

    /// @param right where another line begins
    static List<Shape> of(Overlay overlay, Theme theme, int left, int top, int right) {
        var legend = new Legend(theme, left, top, right);
        legend.text(overlay.title(), TITLE, 0);
        overlay.legend().forEach(legend::entry);
        return legend.shapes;
    }

    /// The height of a legend's lines; nothing for no legend.
    static int height(List<Shape> legend, int top) {
        return legend.stream()
                .mapToInt(shape -> shape instanceof Shape.Label label ? (int) label.baseline() + LINE / 2 - top : 0)
                .max()
                .orElse(0);
    }

    private void entry(Overlay.Entry entry) {
        double width = SWATCH + SWATCH / 2.0 + TEXT.width(entry.text());
        if (x + width > right && x > left) {
            x = left;
            top += LINE;
        }
        Theme.Tint tint = theme.tones().of(entry.tone());
        var swatch = new Bounds((int) x, top + (LINE - SWATCH) / 2, SWATCH, SWATCH);
        shapes.add(new Shape.Box(swatch, 3, tint.fill(), Stroke.solid(tint.border(), 1.5)));
        text(entry.text(), TEXT, SWATCH + SWATCH / 2.0);
    }

    private void text(String text, Face face, double indent) {
        double baseline = top + (LINE - face.ascent() - face.descent()) / 2 + face.ascent();
        shapes.add(new Shape.Label(text, text, face, theme.text(), Math.rint(x + indent), baseline));
        x += indent + face.width(text) + GAP;
    }
}
