package dev.skydraft.picture.raster;

import dev.skydraft.picture.text.Face;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The characters of one face, in its size in pixels, as masks; made when they are first needed.
final class Glyphs {
    /// A character can begin at so many places within a pixel; of a large one nobody sees it.
    private static final int PLACES = 4;

    private static final double LARGE = 40;

    private final Face face;
    private final Outlines outlines;
    private final Map<Integer, Glyph> made = new HashMap<>();

    /// A character, with a mask for each place within a pixel that it began at so far.
    private static final class Glyph {
        private final double advance;
        private final @Nullable Mask[] masks;

        Glyph(double advance, int places) {
            this.advance = advance;
            this.masks = new Mask[places];
        }
    }

    Glyphs(Face face) {
        this.face = face;
        this.outlines = Outlines.of(face.weight());
    }

    /// Paints one line of text.
    ///
    /// @param x where its first character begins
    /// @param scale widens what lies between characters: 1 where the face has exactly the size wanted
    void paint(Raster raster, String text, double x, int baseline, double scale, int argb) {
        double at = x;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Glyph glyph = made.computeIfAbsent(codePoint, this::make);
            int column = (int) Math.floor(at);
            int place = (int) ((at - column) * glyph.masks.length);
            raster.stamp(mask(glyph, codePoint, place), column, baseline, argb);
            at += Fine.of(glyph.advance * scale);
            i += Character.charCount(codePoint);
        }
    }

    private Glyph make(int codePoint) {
        return new Glyph(face.width(Character.toString(codePoint)), face.size() < LARGE ? PLACES : 1);
    }

    private Mask mask(Glyph glyph, int codePoint, int place) {
        Mask known = glyph.masks[place];
        if (known != null) {
            return known;
        }
        Mask made = outlines.mask(codePoint, face.size(), (double) place / glyph.masks.length);
        glyph.masks[place] = made;
        return made;
    }
}
