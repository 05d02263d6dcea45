package dev.skydraft.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaceTest {
    private static final Face NAME = Face.semibold(13);

    @ParameterizedTest
    @EnumSource(Weight.class)
    void lineIsAsWideAsJava2dSetsIt(Weight weight) throws IOException, FontFormatException {
        try (InputStream in = weight.open()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(13f);
            var fractional = new FontRenderContext(null, true, true);
            for (String text : SampleTexts.ALL) {
                double expected = font.getStringBounds(text, fractional).getWidth();
                assertEquals(expected, new Face(weight, 13).width(text), 0.02, text);
            }
        }
    }

    @Test
    void textThatFitsIsNotShortened() {
        assertEquals("NAT gateway", NAME.shortened("NAT gateway", NAME.width("NAT gateway")));
    }

    @Test
    void shortenedTextEndsWithAnEllipsisAndUsesTheRoom() {
        double room = NAME.width("NAT gate…");
        assertEquals("NAT gate…", NAME.shortened("NAT gateway", room));
        assertEquals("NAT gat…", NAME.shortened("NAT gateway", room - 0.01));
    }

    @Test
    void ellipsisFollowsAWordAndNotASpace() {
        assertEquals("NAT…", NAME.shortened("NAT gateway", NAME.width("NAT …")));
    }

    @Test
    void nothingIsLeftWhereNoCharacterFits() {
        assertEquals("", NAME.shortened("NAT gateway", 3));
    }

    @Test
    void surrogatePairsAreNotTornApart() {
        assertEquals("😀…", NAME.shortened("😀😀😀😀", NAME.width("😀…")));
    }

    @Test
    void textBreaksBetweenWords() {
        assertEquals(
                List.of("Application Load", "Balancer"),
                NAME.wrapped("Application Load Balancer", NAME.width("Application Load "), 2));
    }

    @Test
    void lastLineIsShortenedWhereTheRestDoesNotFit() {
        assertEquals(
                List.of("Application", "Load Bala…"),
                NAME.wrapped("Application Load Balancer", NAME.width("Load Bala…"), 2));
    }

    @Test
    void wordWiderThanTheRoomIsShortened() {
        assertEquals(List.of("Transf…", "now"), NAME.wrapped("Transformation now", NAME.width("Transf…"), 3));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), NAME.wrapped("  ", 100, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 90, 140, 400})
    void noLineIsWiderThanTheRoom(int room) {
        for (String text : SampleTexts.ALL) {
            for (String line : NAME.wrapped(text, room, 3)) {
                assertTrue(NAME.width(line) <= room, () -> line + " in " + room);
            }
        }
    }
}
