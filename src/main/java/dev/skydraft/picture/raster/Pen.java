package dev.skydraft.picture.raster;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.Colour;
import dev.skydraft.picture.Figure;
import dev.skydraft.picture.LateShapes;
import dev.skydraft.picture.LinePath;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.Stroke;
import dev.skydraft.picture.Theme;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.text.Face;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paints shapes on a raster as a view sees them: edges on whole pixels, nothing that would be too small to see. Keeps
/// the characters and icons that it needed last; used by one thread at a time.
public final class Pen {
    private static final double SMALLEST_TEXT = 4.5;
    private static final double SMALLEST_ICON = 5;
    private static final double SMALLEST_ARROW = 2;

    /// Boxes are painted without what lies on them where that would be lower than this.
    private static final double SMALLEST_DETAIL = 4.5;

    /// A pill or a tile lower than this would stand empty: what lies on it is too small to see.
    private static final double SMALLEST_HOLDER = 7.6;

    /// Text that is too small for a coarse screen can be read on a finer one, up to so many times as fine.
    private static final double FINEST = 1.4;

    private static final double THINNEST_LINE = 0.75;

    /// Sizes of text and icons are rounded to this part of a pixel, so that zooming makes no end of them.
    private static final int STEPS = 8;

    private static final int KEPT_FACES = 160;
    private static final int KEPT_ICONS = 800;

    private final Recent<Face, Glyphs> glyphs = new Recent<>(KEPT_FACES, Glyphs::new);
    private final Recent<Stencil, Mask> icons = new Recent<>(KEPT_ICONS, Stencil::mask);
    private double[] xs = new double[32];
    private double[] ys = new double[32];
    private @Nullable Track track;
    private Raster raster = new Raster(new int[0], 0, 0);
    private View view = View.at(0, 0, 1, 1);

    /// Paints on a raster from now on, as a view sees it.
    public void take(Raster nextRaster, View nextView) {
        raster = nextRaster;
        view = nextView;
    }

    /// The bare canvas, over everything.
    public void ground(Theme theme) {
        Ground.paint(raster, view, theme);
    }

    public void paint(Figure figure) {
        List<Shape> shapes = figure.shapes();
        if (shapes instanceof LateShapes late && late.tallest() * view.scale() < SMALLEST_DETAIL * view.density()) {
            paint(late.ground());
            return;
        }
        for (int i = 0; i < shapes.size(); i++) {
            paint(shapes.get(i));
        }
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
        Bounds at = box.at();
        if (holds(box) && at.h() * view.scale() < least(SMALLEST_HOLDER)) {
            return;
        }
        RoundBox round = box(at, box.radius());
        int width = (int) Math.max(1, Math.round(box.stroke().width() * view.scale()));
        boolean edged = Colour.alpha(box.stroke().colour()) > 0 && box.stroke().width() > 0;
        if (Colour.alpha(box.fill()) > 0 && !(edged && round.hiddenBy(width))) {
            round.fill(raster, box.fill());
        }
        if (edged) {
            round.outline(raster, width, box.stroke().dash(), box.stroke().colour());
        }
    }

    /// True for what lies on a box only to hold text or an icon: a tile without an edge, or an empty pill.
    private static boolean holds(Shape.Box box) {
        boolean pill = 2 * box.radius() >= box.at().h() && Colour.alpha(box.fill()) == 0;
        return pill || Colour.alpha(box.stroke().colour()) == 0;
    }

    private RoundBox box(Bounds at, double radius) {
        return RoundBox.of(
                view.column(at.x()),
                view.row(at.y()),
                view.column(at.right()),
                view.row(at.bottom()),
                radius * view.scale());
    }

    /// An outline around a box, `distance` pixels of the view outside it.
    public void ring(Bounds box, double radius, Stroke stroke, double distance) {
        int outside = (int) Math.round(distance * view.density());
        int width = (int) Math.max(1, Math.round(stroke.width() * view.density()));
        box(box, radius).grown(outside).outline(raster, width, stroke.dash(), stroke.colour());
    }

    private void paint(Shape.Line line) {
        trace(line, line.stroke());
    }

    /// The line of a shape in another stroke.
    public void trace(Shape.Line line, Stroke stroke) {
        int count = corners(line.points());
        double arrow = line.arrow() ? Fine.of(LinePath.arrowLength(line) * view.scale()) : 0;
        double tipX = xs[count - 1];
        double tipY = ys[count - 1];
        double length = Math.hypot(tipX - xs[count - 2], tipY - ys[count - 2]);
        double ux = length == 0 ? 1 : (tipX - xs[count - 2]) / length;
        double uy = length == 0 ? 0 : (tipY - ys[count - 2]) / length;
        if (arrow >= SMALLEST_ARROW) {
            double shorter = Math.clamp(arrow - 1, 0, length);
            xs[count - 1] -= ux * shorter;
            ys[count - 1] -= uy * shorter;
        }
        double width = Fine.of(Math.max(THINNEST_LINE * view.density(), stroke.width() * view.scale()));
        track(stroke, width).draw(xs, ys, count, Fine.of(line.radius() * view.scale()));
        if (arrow >= SMALLEST_ARROW) {
            Tip.draw(raster, tipX, tipY, ux, uy, arrow, stroke.colour());
        }
    }

    /// Most lines look like the one before.
    private Track track(Stroke stroke, double width) {
        Track last = track;
        if (last != null && last.draws(raster, width, stroke.dash(), stroke.colour())) {
            return last;
        }
        var made = new Track(raster, width, stroke.dash(), stroke.colour());
        track = made;
        return made;
    }

    /// Puts the corners of a line into the middle of pixels.
    private int corners(List<Point> points) {
        int count = points.size();
        if (count > xs.length) {
            xs = new double[2 * count];
            ys = new double[2 * count];
        }
        for (int i = 0; i < count; i++) {
            Point point = points.get(i);
            xs[i] = view.column(point.x()) + 0.5;
            ys[i] = view.row(point.y()) + 0.5;
        }
        return count;
    }

    /// As many pixels of the raster as text has to have where it has to have so many on a coarse screen.
    private double least(double pixels) {
        return pixels * Math.min(view.density(), FINEST);
    }

    private void paint(Shape.Label label) {
        double size = label.face().size() * view.scale();
        int baseline = view.row(label.baseline());
        if (size < least(SMALLEST_TEXT) || baseline + size < raster.top() || baseline - 2 * size > raster.bottom()) {
            return;
        }
        double rounded = (double) Math.round(size * STEPS) / STEPS;
        glyphs.get(new Face(label.face().weight(), rounded))
                .paint(raster, label.text(), view.toX(label.x()), baseline, size / rounded, label.colour());
    }

    private void paint(Shape.Icon icon) {
        double size = icon.size() * view.scale();
        if (size >= SMALLEST_ICON * view.density()) {
            var stencil = new Stencil(icon.id(), (double) Math.round(size * STEPS) / STEPS);
            raster.stamp(icons.get(stencil), view.column(icon.x()), view.row(icon.y()), icon.colour());
        }
    }
}
