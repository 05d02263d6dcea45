package dev.skydraft.picture.raster;

import dev.skydraft.picture.icon.Move;
import dev.skydraft.picture.icon.Pictogram;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// An icon in one size.
///
/// @param size its edge in pixels
record Stencil(String icon, double size) {
    private static final double THINNEST = 0.75;

    Mask mask() {
        double scale = size / Pictogram.GRID;
        var path = new Path2D.Double();
        Pictogram.of(icon).paths().forEach(moves -> moves.forEach(move -> add(path, move)));
        path.transform(AffineTransform.getScaleInstance(scale, scale));
        float width = (float) Math.max(THINNEST, Pictogram.STROKE * scale);
        var stroke = new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        return Mask.of(stroke.createStrokedShape(path));
    }

    private static void add(Path2D path, Move move) {
        switch (move) {
            case Move.To to -> path.moveTo(to.x(), to.y());
            case Move.Line line -> path.lineTo(line.x(), line.y());
            case Move.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            case Move.Close _ -> path.closePath();
        }
    }
}
