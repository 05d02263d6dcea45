package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import java.util.ArrayList;
import java.util.List;

/// Draws a note: its text, broken to the paper's width.
final class Remark {
    private static final double RADIUS = 6;
    private static final int PADDING = 12;

    private Remark() {}

    static List<Shape> draw(Placed placed, Theme theme) {
        Bounds box = placed.bounds();
        Theme.Tint paper = theme.note();
        var shapes = new ArrayList<Shape>();
        shapes.add(
                placed.ghost()
                        ? new Shape.Box(box, RADIUS, Colour.NONE, Stroke.dashed(Colour.faded(theme.ghost(), 0.6), 1))
                        : new Shape.Box(box, RADIUS, paper.fill(), Stroke.solid(paper.border(), 1)));
        int colour = placed.ghost() ? theme.ghost() : paper.title();
        double top = box.y() + PADDING;
        for (String line : lines(text(placed), box)) {
            shapes.add(Type.label(line, Type.REMARK, colour, box.x() + PADDING, top, box.w()));
            top += Type.lineHeight(Type.REMARK);
        }
        return shapes;
    }

    private static String text(Placed placed) {
        String text = placed.resource().kind().summary().of(placed.resource().values(), placed.provider());
        return text.isEmpty() ? placed.resource().name() : text;
    }

    private static List<String> lines(String text, Bounds box) {
        int room = Math.max(1, (int) ((box.h() - 2 * PADDING) / Type.lineHeight(Type.REMARK)));
        var lines = new ArrayList<String>();
        for (String paragraph : text.lines().toList()) {
            if (lines.size() < room) {
                lines.addAll(Type.REMARK.wrapped(paragraph, box.w() - 2.0 * PADDING, room - lines.size()));
            }
        }
        return lines;
    }
}
