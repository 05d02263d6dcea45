package dev.skydraft.ui.editing;

import dev.skydraft.change.Axis;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.text.Face;
import dev.skydraft.ui.canvas.Camera;
import dev.skydraft.ui.canvas.Fonts;
import dev.skydraft.ui.gesture.Guide;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Paints what a dragged box has come to rest on: thin lines along sides and middles, and equal gaps with their size.
final class GuidePaint {
    /// How far a line reaches beyond the boxes that it runs along, in pixels.
    private static final double BEYOND = 6;

    /// Half the length of the bars at both ends of a gap, in pixels.
    private static final double BAR = 4;

    private static final Face MEASURE = Face.semibold(11);
    private static final double PILL = 16;

    private final GraphicsContext g;
    private final Camera camera;
    private final Color colour;

    GuidePaint(GraphicsContext g, Camera camera, Color colour) {
        this.g = g;
        this.camera = camera;
        this.colour = colour;
    }

    void paint(List<Guide> guides) {
        for (Guide guide : guides) {
            switch (guide) {
                case Guide.Line line -> line(line);
                case Guide.Gap gap -> gap(gap);
            }
        }
    }

    private void line(Guide.Line line) {
        Point from = spot(line.axis(), line.at(), line.from());
        Point to = spot(line.axis(), line.at(), line.to());
        g.setFill(colour);
        stroke(line.axis().other(), from, to, BEYOND);
    }

    private void gap(Guide.Gap gap) {
        Point from = spot(gap.axis(), gap.from(), gap.at());
        Point to = spot(gap.axis(), gap.to(), gap.at());
        g.setFill(colour);
        stroke(gap.axis(), from, to, 0);
        stroke(gap.axis().other(), from, from, BAR);
        stroke(gap.axis().other(), to, to, BAR);
        measure(String.valueOf(gap.size()), (from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    private void measure(String size, double x, double y) {
        double width = MEASURE.width(size) + 10;
        g.setFill(colour);
        g.fillRoundRect(x - width / 2, y - PILL / 2, width, PILL, PILL, PILL);
        g.setFill(colour.getBrightness() > 0.9 && colour.getSaturation() < 0.7 ? Color.BLACK : Color.WHITE);
        g.setFont(Fonts.of(MEASURE, 1));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(size, x, y);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.BASELINE);
    }

    /// A point on the screen from places on an axis and on the other one.
    private Point spot(Axis axis, double along, double other) {
        return axis == Axis.HORIZONTAL ? camera.toScreen(along, other) : camera.toScreen(other, along);
    }

    /// A line along an axis on whole pixels, so that it is crisp: as a rectangle, which takes a tenth of what stroking
    /// a line takes.
    private void stroke(Axis along, Point from, Point to, double beyond) {
        double dx = along == Axis.HORIZONTAL ? beyond : 0;
        double dy = along == Axis.VERTICAL ? beyond : 0;
        double left = Math.floor(from.x() - dx);
        double top = Math.floor(from.y() - dy);
        g.fillRect(left, top, Math.floor(to.x() + dx) - left + 1, Math.floor(to.y() + dy) - top + 1);
    }
}
