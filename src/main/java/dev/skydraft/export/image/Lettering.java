package dev.skydraft.export.image;

import dev.skydraft.export.Unwritable;
import dev.skydraft.picture.Shape;
import dev.skydraft.picture.text.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Writes text in the bundled typeface; characters that it does not have, in one of the system's.
final class Lettering {
    private static final Map<Weight, Font> FONTS = new ConcurrentHashMap<>();

    private Lettering() {}

    static void paint(Graphics2D g, Shape.Label label) {
        if (label.text().isEmpty()) {
            return;
        }
        Font font = font(label);
        if (font.canDisplayUpTo(label.text()) < 0) {
            g.setFont(font);
            g.drawString(label.text(), (float) label.x(), (float) label.baseline());
        } else {
            new TextLayout(mixed(label, font).getIterator(), g.getFontRenderContext())
                    .draw(g, (float) label.x(), (float) label.baseline());
        }
    }

    private static Font font(Shape.Label label) {
        return FONTS.computeIfAbsent(label.face().weight(), Lettering::load)
                .deriveFont((float) label.face().size());
    }

    /// The text with each run of characters in the font that has them.
    private static AttributedString mixed(Shape.Label label, Font font) {
        int style = label.face().weight() == Weight.REGULAR ? Font.PLAIN : Font.BOLD;
        var other = new Font(Font.SANS_SERIF, style, 1)
                .deriveFont((float) label.face().size());
        String text = label.text();
        var mixed = new AttributedString(text);
        for (int i = 0; i < text.length(); ) {
            int end = text.offsetByCodePoints(i, 1);
            boolean ours = font.canDisplay(text.codePointAt(i));
            mixed.addAttribute(TextAttribute.FONT, ours ? font : other, i, end);
            i = end;
        }
        return mixed;
    }

    /// Java2D asks the system for its fonts before it reads one of ours.
    private static Font load(Weight weight) {
        try (InputStream in = weight.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The bundled font is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | LinkageError e) {
            throw new Unwritable("This computer has no font system (fontconfig), which PNG needs; SVG needs none.", e);
        }
    }
}
