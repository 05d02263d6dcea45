package dev.skydraft.picture;

import dev.skydraft.design.Bounds;
import dev.skydraft.picture.geometry.Point;
import dev.skydraft.picture.text.Face;
import java.util.List;

/// One thing to paint, in canvas units. Colours are ARGB. Whatever paints shapes switches over all of them: screen,
/// SVG, bitmap, PDF.
public sealed interface Shape {
    /// A rectangle with rounded corners.
    ///
    /// @param fill a transparent colour for none
    record Box(Bounds at, double radius, int fill, Stroke stroke) implements Shape {}

    /// A line through corners, which are rounded where their neighbours leave room.
    ///
    /// @param arrow whether it ends in an arrow head
    record Line(List<Point> points, double radius, Stroke stroke, boolean arrow) implements Shape {}

    /// One line of text, measured, broken and shortened already.
    ///
    /// @param text what is painted
    /// @param full what it was before it was shortened, for tooltips and search
    /// @param x where its first character begins
    /// @param baseline the y that its characters stand on
    record Label(String text, String full, Face face, int colour, double x, double baseline) implements Shape {
        public boolean shortened() {
            return !text.equals(full);
        }

        public double width() {
            return face.width(text);
        }
    }

    /// The icon of a kind.
    ///
    /// @param id the kind's id
    /// @param size the edge of the square that it fills
    record Icon(String id, int colour, double x, double y, double size) implements Shape {}
}
