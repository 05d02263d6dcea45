package dev.skydraft.picture.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// The outlines in a TrueType file: the tables `glyf` and `loca`.
final class Glyphs {
    private static final int LOCA_FORMAT = 50;

    /// Flags of one part of a glyph that is put together from others.
    private static final int WORDS = 0x1;

    private static final int SCALED = 0x8;
    private static final int MORE = 0x20;
    private static final int SCALED_TWICE = 0x40;
    private static final int TURNED = 0x80;

    private final ByteBuffer outlines;
    private final ByteBuffer places;
    private final boolean longPlaces;
    private final int count;

    Glyphs(FontFile font) {
        outlines = font.copy("glyf");
        places = font.copy("loca");
        longPlaces = font.copy("head").getShort(LOCA_FORMAT) == 1;
        count = places.capacity() / (longPlaces ? 4 : 2) - 1;
    }

    private int start(int glyph) {
        return longPlaces ? places.getInt(4 * glyph) : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
    }

    private int length(int glyph) {
        return start(glyph + 1) - start(glyph);
    }

    /// The glyphs that one is put together from; none for most.
    List<Integer> parts(int glyph) {
        var parts = new ArrayList<Integer>();
        if (length(glyph) == 0 || outlines.getShort(start(glyph)) >= 0) {
            return parts;
        }
        int at = start(glyph) + 10;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = outlines.getShort(at);
            parts.add(Short.toUnsignedInt(outlines.getShort(at + 2)));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + transformation(flags);
        }
        return parts;
    }

    private static int transformation(int flags) {
        if ((flags & TURNED) != 0) {
            return 8;
        }
        return (flags & SCALED_TWICE) != 0 ? 4 : (flags & SCALED) != 0 ? 2 : 0;
    }

    /// A `glyf` table of those outlines alone.
    ByteBuffer outlines(SortedSet<Integer> kept) {
        ByteBuffer table =
                ByteBuffer.allocate(kept.stream().mapToInt(this::padded).sum());
        kept.forEach(glyph -> {
            int next = table.position() + padded(glyph);
            table.put(outlines.slice(start(glyph), length(glyph))).position(next);
        });
        return table.flip();
    }

    /// The `loca` table that goes with it, in four bytes a glyph.
    ByteBuffer places(SortedSet<Integer> kept) {
        ByteBuffer table = ByteBuffer.allocate(4 * (count + 1)).putInt(0);
        int end = 0;
        for (int glyph = 0; glyph < count; glyph++) {
            end += kept.contains(glyph) ? padded(glyph) : 0;
            table.putInt(end);
        }
        return table.flip();
    }

    private int padded(int glyph) {
        return (length(glyph) + 3) & ~3;
    }
}
