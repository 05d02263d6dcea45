package dev.skydraft.picture;

/// Contrasts by the formulas of WCAG 2.2: relative luminance, and (lighter + 0.05) / (darker + 0.05).
public final class Contrast {
    private Contrast() {}

    /// @param a an opaque colour, ARGB
    public static double of(int a, int b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(Colour.red(colour))
                + 0.7152 * linear(Colour.green(colour))
                + 0.0722 * linear(Colour.blue(colour));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
