package dev.skydraft.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebFontTest {
    private static final String SHOWN = "NAT gateway Ærø “é” ×½ 10.0.0.0/16";

    @ParameterizedTest
    @EnumSource(Weight.class)
    void shownCharactersLookAsInTheWholeFontAndOthersAreGone(Weight weight) throws Exception {
        byte[] woff = WebFont.of(weight, SHOWN.codePoints());
        Font cut = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(unpacked(ByteBuffer.wrap(woff))));
        try (InputStream in = weight.open()) {
            Font whole = Font.createFont(Font.TRUETYPE_FONT, in);
            assertEquals(outline(whole), outline(cut));
        }
        assertEquals(-1, cut.canDisplayUpTo(SHOWN));
        assertTrue(!cut.canDisplay('Q'), "It still has a Q");
        assertTrue(woff.length < 25_000, () -> "It has " + woff.length + " bytes");
    }

    private static String outline(Font font) {
        var context = new FontRenderContext(null, true, true);
        var path = font.deriveFont(100f)
                .createGlyphVector(context, SHOWN)
                .getOutline()
                .getPathIterator(null);
        var steps = new StringBuilder();
        double[] numbers = new double[6];
        for (; !path.isDone(); path.next()) {
            int step = path.currentSegment(numbers);
            steps.append(step).append(java.util.Arrays.toString(numbers)).append('\n');
        }
        return steps.toString();
    }

    /// Turns a WOFF file back into a TrueType file.
    private static byte[] unpacked(ByteBuffer woff) throws Exception {
        int count = woff.getShort(12);
        ByteBuffer file = ByteBuffer.allocate(woff.getInt(16));
        file.putInt(woff.getInt(4)).putShort((short) count).putShort((short) 0).putInt(0);
        int offset = 12 + 16 * count;
        for (int i = 0; i < count; i++) {
            int entry = 44 + 20 * i;
            byte[] table = table(woff, entry);
            file.putInt(woff.getInt(entry))
                    .putInt(woff.getInt(entry + 16))
                    .putInt(offset)
                    .putInt(table.length);
            file.put(offset, table);
            offset += (table.length + 3) & ~3;
        }
        return file.array();
    }

    private static byte[] table(ByteBuffer woff, int entry) throws Exception {
        byte[] packed = new byte[woff.getInt(entry + 8)];
        woff.get(woff.getInt(entry + 4), packed);
        byte[] table = new byte[woff.getInt(entry + 12)];
        if (packed.length == table.length) {
            return packed;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            assertEquals(table.length, inflater.inflate(table));
        }
        return table;
    }
}
