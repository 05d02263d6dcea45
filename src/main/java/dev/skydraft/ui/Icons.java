package dev.skydraft.ui;

import dev.skydraft.kind.ResourceKind;
import dev.skydraft.picture.icon.Move;
import dev.skydraft.picture.icon.Pictogram;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Icons of kinds as nodes, tinted by category through the style class `icon-<category>`.
public final class Icons {
    private Icons() {}

    /// @param size edge of the square that the icon fills, in pixels
    public static Node kind(ResourceKind kind, double size) {
        double scale = size / Pictogram.GRID;
        var shape = new Path();
        Pictogram.of(kind.id())
                .paths()
                .forEach(path -> path.stream().map(move -> element(move, scale)).forEach(shape.getElements()::add));
        shape.setStrokeWidth(Pictogram.STROKE * scale);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        shape.getStyleClass().add("icon-" + kind.category().name().toLowerCase(Locale.ROOT));
        var space = new Rectangle(size, size);
        space.setOpacity(0);
        return new Group(space, shape);
    }

    private static PathElement element(Move move, double scale) {
        return switch (move) {
            case Move.To(double x, double y) -> new MoveTo(x * scale, y * scale);
            case Move.Line(double x, double y) -> new LineTo(x * scale, y * scale);
            case Move.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                new CubicCurveTo(x1 * scale, y1 * scale, x2 * scale, y2 * scale, x * scale, y * scale);
            case Move.Close() -> new ClosePath();
        };
    }
}
