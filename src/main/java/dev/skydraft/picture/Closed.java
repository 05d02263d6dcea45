package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.List;

/// Draws a closed container: a box in the container's tint, on a pile, with its name and how much is in it.
final class Closed {
    private static final double RADIUS = 10;
    private static final int PADDING = 14;
    private static final int GAP = 10;
    private static final double ICON = 18;

    /// How far each sheet of the pile shows below the one on it, and how much narrower it is.
    private static final int SHEET = 4;

    private Closed() {}

    static List<Shape> draw(Placed placed, Theme theme) {
        Theme.Tint tint = Area.tint(placed, theme);
        int colour = placed.ghost() ? theme.ghost() : tint.title();
        Bounds box = placed.bounds();
        var top = new Bounds(box.x(), box.y(), box.w(), Math.max(1, box.h() - 2 * SHEET));
        var shapes = new ArrayList<Shape>();
        for (int sheet = 2; sheet > 0; sheet--) {
            int inset = sheet * SHEET;
            shapes.add(sheet(
                    new Bounds(top.x() + inset, top.y() + inset, Math.max(1, top.w() - 2 * inset), top.h()),
                    placed,
                    tint,
                    theme));
        }
        shapes.add(sheet(top, placed, tint, theme));
        text(top, placed, colour, shapes);
        return shapes;
    }

    private static Shape sheet(Bounds at, Placed placed, Theme.Tint tint, Theme theme) {
        return placed.ghost()
                ? new Shape.Box(at, RADIUS, theme.canvas(), Stroke.dashed(Colour.faded(theme.ghost(), 0.6), 1))
                : new Shape.Box(at, RADIUS, tint.fill(), Stroke.solid(tint.border(), 1));
    }

    private static void text(Bounds top, Placed placed, int colour, List<Shape> shapes) {
        double left = top.x() + PADDING;
        shapes.add(new Shape.Icon(placed.resource().kind().id(), colour, left, top.y() + (top.h() - ICON) / 2, ICON));
        left += ICON + GAP;
        double room = Math.max(1, top.right() - PADDING - left);
        double nameHeight = Type.lineHeight(Type.TITLE);
        double y = top.y() + (top.h() - nameHeight - Type.lineHeight(Type.FACTS)) / 2;
        shapes.add(Type.label(placed.resource().name(), Type.TITLE, colour, left, y, room));
        shapes.add(Type.label(placed.facts(), Type.FACTS, colour, left, y + nameHeight, room));
    }
}
