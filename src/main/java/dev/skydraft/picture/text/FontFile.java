package dev.skydraft.picture.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What a TrueType file says about the width and height of its characters, in parts of the font size. Read straight
/// from the tables `head`, `hhea`, `hmtx` and `cmap` of the OpenType specification: that needs no window system, takes
/// milliseconds, and is the same figure that every painter of the file computes.
final class FontFile {
    /// Characters below this are looked up once, when the file is read.
    private static final int COMMON = 0x250;

    /// Width of a character that the font does not have and another font will stand in for: ideographs and emoji, the
    /// likeliest of them, fill a square.
    private static final double FOREIGN = 1.0;

    private static final int WINDOWS = 3;
    private static final int UNICODE_FULL = 10;

    private static final Map<Weight, FontFile> READ = new ConcurrentHashMap<>();

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final int metricsCount;
    private final int groups;
    private final double[] common = new double[COMMON];

    private FontFile(ByteBuffer bytes) {
        this.bytes = bytes;
        int count = bytes.getShort(4);
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            bytes.get(12 + 16 * i, tag);
            String name = new String(tag, StandardCharsets.US_ASCII);
            tables.put(name, bytes.getInt(12 + 16 * i + 8));
            lengths.put(name, bytes.getInt(12 + 16 * i + 12));
        }
        unitsPerEm = unsigned(table("head") + 18);
        ascent = bytes.getShort(table("hhea") + 4) / unitsPerEm;
        descent = -bytes.getShort(table("hhea") + 6) / unitsPerEm;
        metricsCount = unsigned(table("hhea") + 34);
        groups = fullUnicodeMap();
        for (int c = 0; c < COMMON; c++) {
            common[c] = lookUp(c);
        }
    }

    static FontFile of(Weight weight) {
        return READ.computeIfAbsent(weight, FontFile::read);
    }

    private static FontFile read(Weight weight) {
        try (InputStream in = weight.open()) {
            return new FontFile(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Height above the base line.
    double ascent() {
        return ascent;
    }

    /// Depth below the base line, positive.
    double descent() {
        return descent;
    }

    double advance(int codePoint) {
        return codePoint < COMMON ? common[codePoint] : lookUp(codePoint);
    }

    private double lookUp(int codePoint) {
        int glyph = glyph(codePoint);
        if (glyph == 0) {
            return FOREIGN;
        }
        return unsigned(table("hmtx") + 4 * Math.min(glyph, metricsCount - 1)) / unitsPerEm;
    }

    /// Finds the group of consecutive characters that holds the code point; 0 is the glyph for "not in this font".
    int glyph(int codePoint) {
        int low = 0;
        int high = bytes.getInt(groups + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = groups + 16 + 12 * middle;
            if (codePoint < bytes.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > bytes.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return bytes.getInt(group + 8) + codePoint - bytes.getInt(group);
            }
        }
        return 0;
    }

    /// Where the character map of all Unicode (format 12) starts.
    private int fullUnicodeMap() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            if (unsigned(entry) == WINDOWS && unsigned(entry + 2) == UNICODE_FULL) {
                return cmap + bytes.getInt(entry + 4);
            }
        }
        throw new IllegalStateException("The font has no character map of all Unicode");
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /// The bytes of a table, free to be changed.
    ByteBuffer copy(String tag) {
        byte[] copied = new byte[lengths.getOrDefault(tag, 0)];
        bytes.get(table(tag), copied);
        return ByteBuffer.wrap(copied);
    }

    private int table(String tag) {
        Integer offset = tables.get(tag);
        if (offset == null) {
            throw new IllegalStateException("The font has no table " + tag);
        }
        return offset;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
