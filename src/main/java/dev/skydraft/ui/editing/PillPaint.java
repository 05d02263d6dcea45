package dev.skydraft.ui.editing;

import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.text.Face;
import dev.skydraft.ui.canvas.Fonts;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Short words on a coloured ground over the canvas, always wholly inside it.
///
/// @param width of what is seen, in pixels
record PillPaint(GraphicsContext g, double width, double height) {
    private static final Face FACE = Face.regular(12);
    private static final double PADDING = 10;
    private static final double TALL = 26;
    private static final double BASELINE = 17.5;

    /// From the edge of what is seen.
    private static final double MARGIN = 4;

    /// To the lower right of a point, where the pointer does not hide them.
    void beside(Point at, String words, Color ground) {
        paint(at.x() + 14, at.y() + 16, words, ground);
    }

    /// Centred below a point.
    void below(Point at, String words, Color ground) {
        paint(at.x() - wide(words) / 2, at.y() + 12, words, ground);
    }

    private void paint(double x, double y, String words, Color ground) {
        double left = Math.clamp(x, MARGIN, Math.max(MARGIN, width - wide(words) - MARGIN));
        double top = Math.clamp(y, MARGIN, Math.max(MARGIN, height - TALL - MARGIN));
        g.setFill(ground);
        g.fillRoundRect(left, top, wide(words), TALL, 8, 8);
        g.setFill(Color.WHITE);
        g.setFont(Fonts.of(FACE, 1));
        g.fillText(words, left + PADDING, top + BASELINE);
    }

    private static double wide(String words) {
        return FACE.width(words) + 2 * PADDING;
    }
}
