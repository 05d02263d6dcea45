package dev.skydraft.export.ascii;

/// The characters that a diagram is drawn with.
///
/// @param box corners and sides of boxes, as "┌─┐│└┘"
/// @param frame the same for frames
/// @param tees where a wire leaves a box: up, right, down, left
/// @param frameTees where a wire leaves a frame
/// @param solid horizontal and vertical
/// @param dotted horizontal and vertical
/// @param corners of wires: down-right, down-left, up-right, up-left
/// @param arrows up, right, down, left
/// @param cross where two wires cross
/// @param underFrame where a wire crosses a horizontal and a vertical side of a frame
record Glyphs(
        String box,
        String frame,
        String tees,
        String frameTees,
        String solid,
        String dotted,
        String corners,
        String arrows,
        char cross,
        String underFrame) {
    static final Glyphs UNICODE = new Glyphs("┌─┐│└┘", "╔═╗║╚╝", "┴├┬┤", "╧╟╤╢", "─│", "┄┆", "╭╮╰╯", "▲▶▼◀", '┼', "╪╫");

    /// In plain ASCII a vertical wire runs over a horizontal one, and both run under the sides of frames. Corners are
    /// like mirrors, so that each tells where the wire goes on.
    static final Glyphs ASCII = new Glyphs("+-+|++", "#=####", "++++", "++++", "-|", ".:", "/\\\\/", "^>v<", '|', "=#");

    char wire(boolean horizontal, boolean isDotted) {
        return (isDotted ? dotted : solid).charAt(horizontal ? 0 : 1);
    }

    char arrow(Way way) {
        return arrows.charAt(way.place());
    }

    char tee(Way way) {
        return tees.charAt(way.place());
    }

    char frameTee(Way way) {
        return frameTees.charAt(way.place());
    }

    /// The corner that joins a wire that came this way to one that goes on that way.
    char corner(Way came, Way goes) {
        boolean right = came == Way.LEFT || goes == Way.RIGHT;
        boolean down = came == Way.UP || goes == Way.DOWN;
        return corners.charAt((down ? 0 : 2) + (right ? 0 : 1));
    }
}
