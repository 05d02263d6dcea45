package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Curve;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A chart of curves. The pointer, or the left and right keys, go from value to value and tell the bills there.
final class CurveChart extends Region {
    static final Font FONT = Font.font("Inter", 11);

    private static final double TOP = 8;
    private static final double FOOT = 22;
    private static final double RIGHT = 14;
    private static final double GAP = 10;
    static final double LONGEST_NAME = 96;
    private static final double MOST_OF_WIDTH = 0.7;

    private final Group drawing = new Group();
    private final Group cursor = new Group();
    private final Label readout = new Label();
    private Optional<Curves> curves = Optional.empty();
    private TreeSet<BigDecimal> values = new TreeSet<>();
    private @Nullable Plot plot;
    private Optional<BigDecimal> at = Optional.empty();

    CurveChart() {
        getStyleClass().add("curve-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp("The left and right keys go from value to value.");
        setFocusTraversable(true);
        setMinSize(160, 90);
        setPrefSize(360, 160);
        readout.getStyleClass().add("curve-readout");
        readout.setManaged(false);
        List.of(drawing, cursor, readout).forEach(node -> node.setMouseTransparent(true));
        drawing.setManaged(false);
        cursor.setManaged(false);
        getChildren().setAll(drawing, cursor, readout);
        setOnMouseMoved(e -> point(nearest(e.getX())));
        setOnMouseExited(e -> point(Optional.empty()));
        setOnMousePressed(e -> {
            requestFocus();
            // The tabs around it would take the focus.
            e.consume();
        });
        setOnKeyPressed(this::press);
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                point(Optional.empty());
            }
        });
    }

    void show(Optional<Curves> shown) {
        curves = shown;
        values = shown.stream()
                .flatMap(c -> c.all().stream())
                .flatMap(curve -> curve.points().stream())
                .map(Point::at)
                .filter(value -> shown.orElseThrow().curve().span().has(value))
                .collect(Collectors.toCollection(TreeSet::new));
        at = at.filter(values::contains);
        draw();
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private void draw() {
        drawing.getChildren().clear();
        plot = null;
        if (curves.isPresent() && getWidth() > 0 && getHeight() > 0) {
            plot = Plot.of(curves.get(), area(curves.get()));
            drawing.getChildren().setAll(Drawing.of(curves.get(), plot));
        }
        point(at);
    }

    /// What is left for lines beside the words at the scales.
    private Bounds area(Curves shown) {
        double whole = Math.max(1, getHeight() - TOP - FOOT);
        Plot wide = Plot.of(shown, new BoundingBox(0, TOP, Math.max(1, getWidth()), whole));
        double marks = wide.bills().marks().stream()
                .mapToDouble(mark -> width("$" + wide.bills().text(mark)))
                .max()
                .orElse(0);
        double names = shown.all().size() == 1
                ? RIGHT
                : Math.min(
                        LONGEST_NAME,
                        shown.all().stream()
                                        .mapToDouble(c -> width(c.name()))
                                        .max()
                                        .orElse(0)
                                + GAP);
        double left = marks + GAP;
        return new BoundingBox(left, TOP, Math.max(1, getWidth() - left - names), whole);
    }

    private static double width(String words) {
        return Drawing.width(new Text(words));
    }

    private Optional<BigDecimal> nearest(double x) {
        Plot there = plot;
        return there == null || values.isEmpty()
                ? Optional.empty()
                : values.stream().min((a, b) -> Double.compare(Math.abs(there.x(a) - x), Math.abs(there.x(b) - x)));
    }

    private void press(KeyEvent e) {
        if (values.isEmpty()) {
            return;
        }
        Optional<BigDecimal> next = switch (e.getCode()) {
            case LEFT -> Optional.ofNullable(at.map(values::lower).orElse(values.getLast()));
            case RIGHT -> Optional.ofNullable(at.map(values::higher).orElse(values.getFirst()));
            case HOME -> Optional.of(values.getFirst());
            case END -> Optional.of(values.getLast());
            default -> Optional.empty();
        };
        if (next.isPresent()) {
            point(next);
            e.consume();
        }
    }

    /// Tells the bills at a value, or nothing.
    void point(Optional<BigDecimal> value) {
        at = value;
        cursor.getChildren().clear();
        Plot there = plot;
        readout.setVisible(at.isPresent() && there != null && curves.isPresent());
        if (!readout.isVisible() || there == null) {
            setAccessibleText(curves.map(c -> c.title() + ". " + String.join(" ", c.sentences()))
                    .orElse("No curve"));
            return;
        }
        BigDecimal shown = at.orElseThrow();
        double x = Math.floor(there.x(shown)) + 0.5;
        var line = new Line(x, there.top(), x, there.bottom());
        line.getStyleClass().add("curve-cursor");
        cursor.getChildren().add(line);
        for (int i = 0; i < curves.orElseThrow().all().size(); i++) {
            Curve curve = curves.orElseThrow().all().get(i);
            var dot = new Circle(there.x(shown), there.y(curve.at(shown)), 3.5);
            dot.getStyleClass().addAll("curve-dot", "curve-" + (i + 1));
            cursor.getChildren().add(dot);
        }
        readout.setText(Readout.of(curves.orElseThrow(), shown));
        setAccessibleText(readout.getText().replace("\n", ", "));
        place(there, x);
    }

    /// Beside the line where there is room, and at the end of it that is farther from the curve.
    private void place(Plot there, double x) {
        readout.applyCss();
        readout.setMaxWidth(Math.max(120, getWidth() * MOST_OF_WIDTH));
        readout.autosize();
        double width = readout.getWidth();
        boolean right = x + GAP + width <= getWidth();
        BigDecimal usd = curves.orElseThrow().curve().at(at.orElseThrow());
        boolean high = there.y(usd) < there.top() + there.height() / 2;
        readout.relocate(
                right ? x + GAP : Math.max(0, x - GAP - width),
                high ? Math.max(0, there.bottom() - readout.getHeight() - 2) : there.top() + 2);
    }
}
