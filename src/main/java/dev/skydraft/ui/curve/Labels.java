package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Curve;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.text.Text;

/// Finds places for words beside the dots that they are about, inside the plot and not over each other.
final class Labels {
    private static final double GAP = 9;
    private static final double ABOVE = 5;
    private static final double BELOW = 15;
    private static final int LOOKS = 12;

    private final Bounds inside;
    private final List<Bounds> taken = new ArrayList<>();

    private final Curves curves;
    private final Plot plot;

    Labels(Curves curves, Plot plot) {
        this.curves = curves;
        this.plot = plot;
        inside = new BoundingBox(plot.left(), plot.top(), plot.width(), plot.height());
    }

    /// Words that stand where they do.
    void keep(Text label) {
        taken.add(label.getBoundsInLocal());
    }

    /// Puts words beside a dot: on the right first, and below it where lines rise. Hides them where nothing is free.
    void beside(Text label, double x, double y, boolean rises) {
        double width = Drawing.width(label);
        double right = x + GAP;
        double left = x - GAP - width;
        double under = y + BELOW;
        double over = y - ABOVE;
        List<double[]> places = rises
                ? List.of(place(right, under), place(left, over), place(right, over), place(left, under))
                : List.of(place(right, over), place(left, under), place(right, under), place(left, over));
        for (double[] place : places) {
            label.setX(place[0]);
            label.setY(place[1]);
            Bounds there = label.getBoundsInLocal();
            if (inside.contains(there) && free(there)) {
                taken.add(there);
                return;
            }
        }
        label.setVisible(false);
    }

    private boolean free(Bounds there) {
        return taken.stream().noneMatch(there::intersects)
                && curves.all().stream()
                        .noneMatch(curve -> curve.points().stream().anyMatch(p -> lies(p, there)))
                && curves.all().stream().noneMatch(curve -> crosses(curve, there));
    }

    private boolean lies(Point point, Bounds there) {
        return there.contains(plot.x(point.at()), plot.y(point.usd()));
    }

    /// Whether a line runs through, as far as it is looked at in some places.
    private boolean crosses(Curve curve, Bounds there) {
        return IntStream.rangeClosed(0, LOOKS)
                .mapToDouble(i -> there.getMinX() + there.getWidth() * i / LOOKS)
                .anyMatch(x -> there.contains(x, plot.y(curve.at(plot.value(x)))));
    }

    private static double[] place(double x, double y) {
        return new double[] {x, y};
    }
}
