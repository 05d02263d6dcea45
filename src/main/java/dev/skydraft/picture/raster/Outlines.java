package dev.skydraft.picture.raster;

import dev.skydraft.picture.text.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The outlines of a weight's characters: read from the font once, and scaled to every size in which they are needed.
final class Outlines {
    private static final int EM = 512;
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    /// Draws what the typeface does not have.
    private static final Font OTHERS = new Font(Font.SANS_SERIF, Font.PLAIN, EM);

    private static final Map<Weight, Outlines> KNOWN = new ConcurrentHashMap<>();

    private final Font font;
    private final Map<Integer, Shape> read = new ConcurrentHashMap<>();

    private Outlines(Weight weight) {
        try (InputStream in = weight.open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) EM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + weight + " cannot be read", e);
        }
    }

    static Outlines of(Weight weight) {
        return KNOWN.computeIfAbsent(weight, Outlines::new);
    }

    /// The mask of a character that begins so far to the right of the origin.
    ///
    /// @param size of the face, in pixels
    Mask mask(int codePoint, double size, double right) {
        var place = AffineTransform.getTranslateInstance(right, 0);
        place.scale(size / EM, size / EM);
        return Mask.of(place.createTransformedShape(read.computeIfAbsent(codePoint, this::outline)));
    }

    private Shape outline(int codePoint) {
        Font drawing = font.canDisplay(codePoint) ? font : OTHERS;
        return drawing.createGlyphVector(PLAIN, Character.toString(codePoint)).getOutline();
    }
}
