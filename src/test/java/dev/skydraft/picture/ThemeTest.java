package dev.skydraft.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textIsReadableOnWhatItStandsOn(Theme theme) {
        var faint = new ArrayList<String>();
        check(faint, theme.text(), theme.surface(), TEXT, "name on a box");
        check(faint, theme.muted(), theme.surface(), TEXT, "facts on a box");
        check(faint, theme.note().title(), theme.note().fill(), TEXT, "note");
        grounds(theme).forEach((ground, colour) -> {
            check(faint, theme.muted(), colour, TEXT, "label of a line on " + ground);
            check(faint, theme.ghost(), colour, TEXT, "ghost on " + ground);
        });
        tints(theme)
                .forEach((name, tint) ->
                        check(faint, tint.title(), Colour.over(tint.fill(), theme.canvas()), TEXT, "title of " + name));
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void linesIconsAndHighlightsAreSeen(Theme theme) {
        var faint = new ArrayList<String>();
        grounds(theme).forEach((ground, colour) -> {
            check(faint, theme.wire(), colour, GRAPHIC, "line on " + ground);
            check(faint, theme.accent(), colour, GRAPHIC, "highlight on " + ground);
        });
        theme.icons().forEach((category, icon) -> {
            int tile = Colour.over(Colour.faded(icon, Card.TILE_OPACITY), theme.surface());
            check(faint, icon, tile, TEXT, category + " icon and badge on their tile");
        });
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatOverlaysTintIsReadableAndStandsOut(Theme theme) {
        var faint = new ArrayList<String>();
        Tones tones = theme.tones();
        toned(tones).forEach((tone, tint) -> {
            check(faint, theme.text(), tint.fill(), TEXT, "name on " + tone);
            check(faint, tint.title(), tint.fill(), TEXT, "caption on " + tone);
        });
        tones.hues().forEach(hue -> {
            check(faint, hue.border(), theme.canvas(), GRAPHIC, "edge of " + hue);
            check(faint, tones.alarm().title(), hue.fill(), TEXT, "alarm on " + hue);
        });
        grounds(theme)
                .forEach((ground, colour) ->
                        check(faint, tones.alarm().border(), colour, GRAPHIC, "edge of an alarm on " + ground));
        assertEquals(List.of(), faint);
    }

    @Test
    void highContrastIsHigher() {
        var faint = new ArrayList<String>();
        Theme theme = Theme.HIGH_CONTRAST;
        grounds(theme).forEach((ground, colour) -> {
            check(faint, theme.muted(), colour, 7, "label of a line on " + ground);
            check(faint, theme.ghost(), colour, 7, "ghost on " + ground);
            check(faint, theme.wire(), colour, 4.5, "line on " + ground);
            check(faint, theme.border(), colour, 4.5, "edge of a box on " + ground);
        });
        tints(theme).forEach((name, tint) -> {
            int fill = Colour.over(tint.fill(), theme.canvas());
            check(faint, tint.title(), fill, 7, "title of " + name);
            check(faint, tint.border(), fill, 4.5, "edge of " + name);
        });
        toned(theme.tones()).forEach((tone, tint) -> check(faint, tint.title(), tint.fill(), 7, "caption on " + tone));
        assertEquals(List.of(), faint);
    }

    private static Map<String, Theme.Tint> toned(Tones tones) {
        var tints = new LinkedHashMap<String, Theme.Tint>();
        tints.put("plain", tones.plain());
        tints.put("alarm", tones.alarm());
        tones.heat().forEach(tint -> tints.put("heat " + tints.size(), tint));
        tones.hues().forEach(tint -> tints.put("hue " + tints.size(), tint));
        return tints;
    }

    /// What lines and ghosts are drawn on.
    private static Map<String, Integer> grounds(Theme theme) {
        var grounds = new LinkedHashMap<String, Integer>();
        grounds.put("the canvas", theme.canvas());
        tints(theme).forEach((name, tint) -> grounds.put(name, Colour.over(tint.fill(), theme.canvas())));
        return grounds;
    }

    private static Map<String, Theme.Tint> tints(Theme theme) {
        var tints = new LinkedHashMap<String, Theme.Tint>();
        tints.put("network", theme.network());
        tints.put("host", theme.host());
        tints.put("group", theme.group());
        tints.putAll(theme.tiers());
        return tints;
    }

    private static void check(List<String> faint, int colour, int ground, double least, String what) {
        double contrast = Contrast.of(colour, ground);
        if (contrast < least) {
            faint.add("%s: %.2f instead of %.1f".formatted(what, contrast, least));
        }
    }
}
