package dev.skydraft.picture;

/// How a line is drawn.
///
/// @param colour ARGB
/// @param width in canvas units
public record Stroke(int colour, double width, Dash dash) {
    public static Stroke solid(int colour, double width) {
        return new Stroke(colour, width, Dash.SOLID);
    }

    public static Stroke dashed(int colour, double width) {
        return new Stroke(colour, width, Dash.DASHED);
    }
}
