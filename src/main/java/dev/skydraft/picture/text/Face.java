package dev.skydraft.picture.text;

import java.util.ArrayList;
import java.util.List;

/// A weight of the typeface at a size in canvas units: measures text, breaks and shortens it, without a window.
public record Face(Weight weight, double size) {
    private static final String ELLIPSIS = "…";

    public static Face regular(double size) {
        return new Face(Weight.REGULAR, size);
    }

    public static Face semibold(double size) {
        return new Face(Weight.SEMIBOLD, size);
    }

    /// The width of one line of text; every painter of the font file comes to the same.
    public double width(String text) {
        FontFile font = FontFile.of(weight);
        double ems = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            ems += font.advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return ems * size;
    }

    /// From the baseline up to the top of a line, in canvas units.
    public double ascent() {
        return FontFile.of(weight).ascent() * size;
    }

    /// From the baseline down to the end of a line, in canvas units.
    public double descent() {
        return FontFile.of(weight).descent() * size;
    }

    /// The text, shortened with an ellipsis where it is wider than that; empty where not even one character fits.
    public String shortened(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0) {
            end = text.offsetByCodePoints(end, -1);
            String kept = text.substring(0, end).stripTrailing() + ELLIPSIS;
            if (end > 0 && width(kept) <= width) {
                return kept;
            }
        }
        return "";
    }

    /// The text in one to so many lines, broken between words; the last is shortened where the rest does not fit.
    public List<String> wrapped(String text, double width, int maxLines) {
        var lines = new ArrayList<String>();
        String rest = text.strip();
        do {
            int end = lines.size() == maxLines - 1 ? rest.length() : lineEnd(rest, width);
            lines.add(shortened(rest.substring(0, end).stripTrailing(), width));
            rest = rest.substring(end).stripLeading();
        } while (!rest.isEmpty() && lines.size() < maxLines);
        return lines;
    }

    /// The end of the last word that fits in the width; of the first one where none does.
    private int lineEnd(String text, double width) {
        int end = -1;
        for (int space = nextSpace(text, 0); space >= 0; space = nextSpace(text, space + 1)) {
            if (end >= 0 && width(text.substring(0, space)) > width) {
                return end;
            }
            end = space;
        }
        return end < 0 || width(text) <= width ? text.length() : end;
    }

    private static int nextSpace(String text, int from) {
        return text.indexOf(' ', from);
    }
}
