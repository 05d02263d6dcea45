package dev.skydraft.picture;

/// Colours as ARGB whole numbers.
public final class Colour {
    public static final int NONE = 0;

    private Colour() {}

    /// The colour with so much of its opacity, from 0 to 1.
    public static int faded(int colour, double opacity) {
        int alpha = (int) Math.round((colour >>> 24) * opacity);
        return (alpha << 24) | (colour & 0xFFFFFF);
    }

    public static int alpha(int colour) {
        return colour >>> 24;
    }

    public static int red(int colour) {
        return (colour >> 16) & 0xFF;
    }

    public static int green(int colour) {
        return (colour >> 8) & 0xFF;
    }

    public static int blue(int colour) {
        return colour & 0xFF;
    }

    /// What is seen where the one lies over the other, which is opaque.
    public static int over(int colour, int ground) {
        double share = alpha(colour) / 255.0;
        return 0xFF000000
                | mix(red(colour), red(ground), share) << 16
                | mix(green(colour), green(ground), share) << 8
                | mix(blue(colour), blue(ground), share);
    }

    private static int mix(int above, int below, double share) {
        return (int) Math.round(above * share + below * (1 - share));
    }
}
