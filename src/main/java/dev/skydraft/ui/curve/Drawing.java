package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Crossing;
import dev.skydraft.bill.curve.Curve;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Point;
import dev.skydraft.bill.curve.Step;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Draws curves: marks of the scales, the lines, where they step, the bill as it is, and where bills cross.
final class Drawing {
    private static final double GAP = 6;
    private static final double DOT = 4.5;
    private static final double STEP_DOT = 3.5;
    private static final double LINE_HEIGHT = 15;

    /// More would be a line of dots.
    private static final int MOST_STEPS = 40;

    private final Curves curves;
    private final Plot plot;
    private final Labels labels;
    private final List<Node> nodes = new ArrayList<>();

    private Drawing(Curves curves, Plot plot) {
        this.curves = curves;
        this.plot = plot;
        this.labels = new Labels(curves, plot);
    }

    static List<Node> of(Curves curves, Plot plot) {
        var drawing = new Drawing(curves, plot);
        drawing.limits();
        drawing.scales();
        drawing.crossings();
        for (int i = 0; i < curves.all().size(); i++) {
            drawing.curve(curves.all().get(i), "curve-" + (i + 1));
        }
        if (curves.all().size() > 1) {
            drawing.rings();
            drawing.names();
        }
        return drawing.nodes;
    }

    /// Between what scaling keeps the number.
    private void limits() {
        curves.curve().limits().ifPresent(limits -> {
            double from = Math.max(plot.left(), plot.x(limits.from()));
            double to = Math.min(plot.right(), plot.x(limits.to()));
            if (to > from) {
                var band = new Rectangle(from, plot.top(), to - from, plot.height());
                band.getStyleClass().add("curve-limits");
                nodes.add(band);
                labels.keep(text("scaling limits", "curve-note", from + GAP, plot.bottom() - GAP));
            }
        });
    }

    private void scales() {
        for (double mark : plot.bills().marks()) {
            line(plot.left(), plot.y(mark), plot.right(), plot.y(mark), "curve-grid");
            Text label = text("$" + plot.bills().text(mark), "curve-mark", 0, plot.y(mark) + 4);
            label.setX(plot.left() - GAP - width(label));
        }
        double free = Double.NEGATIVE_INFINITY;
        for (double mark : plot.values().marksWithBeginning()) {
            Text label = text(plot.values().text(mark), "curve-mark", 0, plot.bottom() + LINE_HEIGHT);
            label.setX(plot.x(mark) - width(label) / 2);
            line(plot.x(mark), plot.bottom(), plot.x(mark), plot.bottom() + 4, "curve-axis");
            label.setVisible(label.getX() > free);
            free = label.isVisible() ? label.getX() + width(label) + GAP : free;
        }
        line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), "curve-axis");
    }

    /// A line at each, its value, and who is cheaper on either side.
    private void crossings() {
        double from = plot.left();
        for (int i = 0; i < curves.crossings().size(); i++) {
            Crossing crossing = curves.crossings().get(i);
            double x = plot.x(crossing.next());
            line(x, plot.top(), x, plot.bottom(), "curve-crossing");
            Text value = text(curves.curve().variable().text(Crossing.shown(crossing.next())), "curve-label", 0, 0);
            labels.beside(value, x - GAP, plot.bottom() - 2, false);
            cheaper(crossing.firstBelow(), from, x);
            from = x;
            if (i == curves.crossings().size() - 1) {
                cheaper(!crossing.firstBelow(), x, plot.right());
            }
        }
    }

    private void cheaper(boolean first, double from, double to) {
        Curve curve = curves.all().get(first ? 0 : 1);
        Text label = text(curve.name() + " is cheaper", first ? "curve-note-1" : "curve-note-2", 0, plot.top() + 10);
        label.setX((from + to - width(label)) / 2);
        label.setVisible(width(label) + 2 * GAP < to - from);
        if (label.isVisible()) {
            labels.keep(label);
        }
    }

    /// Rings where both bills are alike, over the lines.
    private void rings() {
        for (Crossing crossing : curves.crossings()) {
            crossing.usd().ifPresent(usd -> dot(crossing.next(), usd, DOT, "curve-ring"));
        }
    }

    private void curve(Curve curve, String styleClass) {
        var line = new Polyline();
        line.getStyleClass().addAll("curve-line", styleClass);
        curve.points().forEach(point -> line.getPoints().addAll(plot.x(point.at()), plot.y(point.usd())));
        nodes.add(line);
        if (curve.steps().size() <= MOST_STEPS) {
            for (Step step : curve.steps()) {
                dot(step.next(), curve.at(step.next()), STEP_DOT, "curve-step", styleClass);
            }
        }
        curve.current().ifPresent(point -> now(curve, point, styleClass));
    }

    private void now(Curve curve, Point point, String styleClass) {
        dot(point.at(), point.usd(), DOT, "curve-now", styleClass);
        String least = point.unknown() > 0 ? "≥ " : "";
        Text label = text("now " + least + Money.dollars(point.usd()), "curve-label", 0, 0);
        boolean rises = curve.points()
                        .getLast()
                        .usd()
                        .compareTo(curve.points().getFirst().usd())
                >= 0;
        labels.beside(label, plot.x(point.at()), plot.y(point.usd()), rises);
    }

    private void dot(BigDecimal at, BigDecimal usd, double radius, String... styleClasses) {
        var dot = new Circle(plot.x(at), plot.y(usd), radius);
        dot.getStyleClass().addAll(styleClasses);
        nodes.add(dot);
    }

    /// Beside the ends of the lines, apart where these are close.
    private void names() {
        BigDecimal end = curves.curve().span().to();
        double one = plot.y(curves.all().get(0).at(end));
        double other = plot.y(curves.all().get(1).at(end));
        double apart = Math.max(0, LINE_HEIGHT - Math.abs(one - other)) / 2;
        double up = one <= other ? -apart : apart;
        name(curves.all().get(0), "curve-note-1", one + up + 4);
        name(curves.all().get(1), "curve-note-2", other - up + 4);
    }

    /// A long name takes several lines.
    private void name(Curve curve, String styleClass, double y) {
        Text name = text(curve.name(), styleClass, plot.right() + GAP, y);
        double room = CurveChart.LONGEST_NAME - GAP;
        if (width(name) > room) {
            name.setWrappingWidth(room);
        }
    }

    private void line(double x1, double y1, double x2, double y2, String styleClass) {
        var line = new Line(crisp(x1), crisp(y1), crisp(x2), crisp(y2));
        line.getStyleClass().add(styleClass);
        nodes.add(line);
    }

    /// Lines of one pixel lie in the middle of pixels.
    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    private Text text(String words, String styleClass, double x, double y) {
        var text = new Text(x, y, words);
        text.getStyleClass().addAll("curve-text", styleClass);
        nodes.add(text);
        return text;
    }

    /// The width that words take on the chart.
    static double width(Text text) {
        text.setFont(CurveChart.FONT);
        Bounds bounds = text.getLayoutBounds();
        return bounds.getWidth();
    }
}
