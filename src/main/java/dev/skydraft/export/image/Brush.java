package dev.skydraft.export.image;

import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Dash;
import dev.skydraft.picture.LinePath;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Stroke;
import dev.skydraft.picture.icon.Move;
import dev.skydraft.picture.icon.Pictogram;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Paints the shapes of a picture with Java2D, in canvas units, as the canvas does.
final class Brush {
    private final Graphics2D g;

    /// Lines lie on the middle of pixels, as edges of boxes do.
    private final double middle;

    /// @param scale pixels for each canvas unit
    Brush(Graphics2D g, double scale) {
        this.g = g;
        this.middle = 0.5 / scale;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> paint(box);
            case Shape.Line line -> paint(line);
            case Shape.Label label -> paint(label);
            case Shape.Icon icon -> paint(icon);
        }
    }

    private void paint(Shape.Box box) {
        if (Colour.alpha(box.fill()) > 0) {
            colour(box.fill());
            g.fill(rectangle(box, 0));
        }
        if (Colour.alpha(box.stroke().colour()) > 0) {
            stroke(box.stroke());
            g.draw(rectangle(box, box.stroke().width()));
        }
    }

    /// The box, with half an edge's width left free all around.
    private static RoundRectangle2D rectangle(Shape.Box box, double edge) {
        double arc = Math.max(0, 2 * box.radius() - edge);
        return new RoundRectangle2D.Double(
                box.at().x() + edge / 2,
                box.at().y() + edge / 2,
                box.at().w() - edge,
                box.at().h() - edge,
                arc,
                arc);
    }

    private void paint(Shape.Line line) {
        g.translate(middle, middle);
        stroke(line.stroke());
        g.draw(path(LinePath.of(line)));
        g.fill(path(LinePath.arrow(line)));
        g.translate(-middle, -middle);
    }

    private void paint(Shape.Label label) {
        colour(label.colour());
        Lettering.paint(g, label);
    }

    private void paint(Shape.Icon icon) {
        AffineTransform before = g.getTransform();
        g.translate(icon.x(), icon.y());
        g.scale(icon.size() / Pictogram.GRID, icon.size() / Pictogram.GRID);
        colour(icon.colour());
        g.setStroke(new BasicStroke((float) Pictogram.STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Pictogram.of(icon.id()).paths().forEach(path -> g.draw(path(path)));
        g.setTransform(before);
    }

    private static Path2D path(List<Move> moves) {
        var path = new Path2D.Double();
        for (Move move : moves) {
            switch (move) {
                case Move.To(double x, double y) -> path.moveTo(x, y);
                case Move.Line(double x, double y) -> path.lineTo(x, y);
                case Move.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Move.Close _ -> path.closePath();
            }
        }
        return path;
    }

    private void colour(int argb) {
        g.setColor(new Color(argb, true));
    }

    private void stroke(Stroke stroke) {
        colour(stroke.colour());
        float width = (float) stroke.width();
        if (stroke.dash() == Dash.SOLID) {
            g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            return;
        }
        double[] pattern = stroke.dash().pattern(width);
        float[] dashes = {(float) pattern[0], (float) pattern[1]};
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    }
}
