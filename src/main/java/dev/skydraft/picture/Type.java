package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.kind.Summary;
import dev.skydraft.picture.text.Face;

/// The sizes of text on the drawing, and how a label is set in a line.
final class Type {
    static final Face NAME = Face.semibold(13);
    static final Face FACTS = Face.regular(11);
    static final Face TITLE = Face.semibold(12);
    static final Face BADGE = Face.semibold(9.5);
    static final Face REMARK = Face.regular(12);
    static final Face LINE = Face.regular(11);

    private static final double LEADING = 1.32;

    private Type() {}

    static double lineHeight(Face face) {
        return face.size() * LEADING;
    }

    /// The base line of text in a line whose upper edge is given.
    static double baseline(Face face, double top) {
        return top + (lineHeight(face) - face.ascent() - face.descent()) / 2 + face.ascent();
    }

    /// A label, shortened to the width.
    static Shape.Label label(String text, Face face, int colour, double x, double top, double width) {
        return new Shape.Label(face.shortened(text, width), text, face, colour, x, baseline(face, top));
    }

    /// As many whole facts as fit, from the first on: half a CIDR block would be a wrong one.
    static String wholeFacts(String facts, double width) {
        String shown = facts;
        while (!shown.isEmpty() && FACTS.width(shown) > width) {
            shown = shown.substring(0, Math.max(0, shown.lastIndexOf(Summary.SEPARATOR)));
        }
        return shown;
    }

    /// The box around a label's characters.
    static Bounds box(Shape.Label label) {
        int x = (int) Math.floor(label.x());
        int y = (int) Math.floor(label.baseline() - label.face().ascent());
        int right = (int) Math.ceil(label.x() + label.width());
        int bottom = (int) Math.ceil(label.baseline() + label.face().descent());
        return new Bounds(x, y, right - x, bottom - y);
    }
}
