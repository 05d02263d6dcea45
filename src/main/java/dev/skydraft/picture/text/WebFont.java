package dev.skydraft.picture.text;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cuts the typeface down to the characters that a document shows, for documents that carry their fonts: some ten
/// kilobytes a weight instead of some hundred. Glyphs keep their numbers; the outlines of all others are emptied.
public final class WebFont {
    /// What a browser needs, and hints where the file has any. The name table holds the licence.
    private static final String[] KEPT = {
        "OS/2", "cvt ", "fpgm", "gasp", "head", "hhea", "hmtx", "maxp", "name", "post", "prep"
    };

    private static final int LOCA_FORMAT = 50;
    private static final int POST_WITHOUT_NAMES = 0x00030000;
    private static final int POST_LENGTH = 32;

    private final FontFile font;
    private final Glyphs glyphs;
    private final SortedMap<Integer, Integer> characters = new TreeMap<>();
    private final SortedSet<Integer> used = new TreeSet<>();

    private WebFont(FontFile font, IntStream codePoints) {
        this.font = font;
        this.glyphs = new Glyphs(font);
        codePoints.filter(c -> font.glyph(c) != 0).forEach(c -> characters.put(c, font.glyph(c)));
        used.add(0);
        var open = new ArrayDeque<>(characters.values());
        while (!open.isEmpty()) {
            int glyph = open.pop();
            if (used.add(glyph)) {
                glyphs.parts(glyph).forEach(open::push);
            }
        }
    }

    /// A WOFF file of those characters of the weight.
    public static byte[] of(Weight weight, IntStream codePoints) {
        return Woff.pack(new WebFont(FontFile.of(weight), codePoints).tables());
    }

    private SortedMap<String, ByteBuffer> tables() {
        var tables = new TreeMap<String, ByteBuffer>();
        Stream.of(KEPT).filter(font::has).forEach(tag -> tables.put(tag, font.copy(tag)));
        cut(tables);
        tables.put("cmap", characterMap());
        tables.put("glyf", glyphs.outlines(used));
        tables.put("loca", glyphs.places(used));
        return tables;
    }

    private void cut(Map<String, ByteBuffer> tables) {
        tables.computeIfPresent("head", (_, head) -> head.putShort(LOCA_FORMAT, (short) 1));
        tables.computeIfPresent(
                "post", (_, post) -> post.putInt(0, POST_WITHOUT_NAMES).slice(0, POST_LENGTH));
    }

    /// All Unicode (format 12), each character a group of its own.
    private ByteBuffer characterMap() {
        int length = 16 + 12 * characters.size();
        ByteBuffer map = ByteBuffer.allocate(12 + length);
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(characters.size());
        characters.forEach(
                (character, glyph) -> map.putInt(character).putInt(character).putInt(glyph));
        return map.flip();
    }
}
