package dev.skydraft.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PicksTest {
    @Test
    void lettersAreFoundInTheirOrderAnywhere() {
        assertTrue(Fuzzy.score("zfit", "Zoom to Fit").isPresent());
        assertTrue(Fuzzy.score("fit zoom", "Zoom to Fit").isPresent());
        assertTrue(Fuzzy.score("tifz", "Zoom to Fit").isEmpty());
        assertTrue(Fuzzy.score("", "Anything").isPresent());
    }

    @Test
    void beginningsOfWordsAndRunsOfLettersFitBest() {
        assertEquals(List.of("Align Left", "Mark All"), titles("al", "Mark All", "Align Left"));
        assertEquals(List.of("Select All", "Scale Larger"), titles("sel al", "Scale Larger", "Select All"));
        assertEquals(List.of("Zoom to Fit", "Freeze It"), titles("fit", "Freeze It", "Zoom to Fit"));
    }

    @Test
    void aTitleIsWorthMoreThanWhereItStands() {
        List<Pick> picks = List.of(pick("Save", "File"), pick("File a Note", "Insert"));

        assertEquals(List.of("File a Note", "Save"), titles(Picks.fitting(picks, "file", List.of())));
    }

    @Test
    void whatWasPickedLatelyComesFirstAmongEquals() {
        List<Pick> picks = List.of(pick("Cut", "Edit"), pick("Copy", "Edit"), pick("Paste", "Edit"));

        assertEquals(List.of("Paste", "Copy", "Cut"), titles(Picks.fitting(picks, "", List.of("Paste", "Copy"))));
    }

    @Test
    void somethingFitsExactlyIfItsLettersOccurInOrder() {
        var random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            String text = word(random, 8);
            String typed = word(random, 1 + random.nextInt(4)).strip();
            assertEquals(occurs(typed, text), Fuzzy.score(typed, text).isPresent(), typed + " in " + text);
        }
    }

    private static boolean occurs(String typed, String text) {
        for (String word : typed.split(" +", -1)) {
            int at = 0;
            for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
                at = text.toLowerCase(Locale.ROOT).indexOf(c, at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abcAB ".charAt(random.nextInt(6)));
        }
        return word.toString();
    }

    private static List<String> titles(String typed, String... titles) {
        var picks = new ArrayList<Pick>();
        List.of(titles).forEach(title -> picks.add(pick(title, "")));
        return titles(Picks.fitting(picks, typed, List.of()));
    }

    private static List<String> titles(List<Pick> picks) {
        return picks.stream().map(Pick::title).toList();
    }

    private static Pick pick(String title, String where) {
        return Pick.of(title, title, where, () -> {});
    }
}
