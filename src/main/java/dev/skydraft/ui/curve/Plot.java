package dev.skydraft.ui.curve;

import dev.skydraft.bill.curve.Curve;
import dev.skydraft.bill.curve.Curves;
import dev.skydraft.bill.curve.Point;
import java.math.BigDecimal;
import java.util.stream.Stream;
import javafx.geometry.Bounds;

/// Where values and bills are on the chart.
///
/// @param values the scale from left to right
/// @param bills the scale from bottom to top, in USD a month
record Plot(Axis values, Axis bills, double left, double top, double width, double height) {
    private static final double MARK_WIDTH = 64;
    private static final double MARK_HEIGHT = 40;

    /// @param area in which lines are drawn
    static Plot of(Curves curves, Bounds area) {
        var span = curves.curve().span();
        double least = usd(curves).min(BigDecimal::compareTo).orElseThrow().doubleValue();
        double most = usd(curves).max(BigDecimal::compareTo).orElseThrow().doubleValue();
        return new Plot(
                Axis.along(span.from().doubleValue(), span.to().doubleValue(), marks(area.getWidth(), MARK_WIDTH)),
                Axis.upTo(least, most, marks(area.getHeight(), MARK_HEIGHT)),
                area.getMinX(),
                area.getMinY(),
                area.getWidth(),
                area.getHeight());
    }

    private static int marks(double extent, double each) {
        return (int) Math.max(2, extent / each);
    }

    private static Stream<BigDecimal> usd(Curves curves) {
        return curves.all().stream()
                .map(Curve::points)
                .flatMap(points -> points.stream().map(Point::usd));
    }

    double x(BigDecimal value) {
        return x(value.doubleValue());
    }

    double x(double value) {
        return left + values.share(value) * width;
    }

    /// The value at a place.
    BigDecimal value(double x) {
        double share = (x - left) / width;
        return BigDecimal.valueOf(values.from() + share * (values.to() - values.from()));
    }

    double y(BigDecimal usd) {
        return y(usd.doubleValue());
    }

    double y(double usd) {
        return top + (1 - bills.share(usd)) * height;
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }
}
