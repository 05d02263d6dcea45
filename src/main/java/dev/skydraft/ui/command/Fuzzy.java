package dev.skydraft.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// How well a text fits what somebody typed: each word's letters have to occur in their order, and they fit best at the
/// beginnings of words and beside each other.
public final class Fuzzy {
    private static final int LETTER = 1;
    private static final int NEXT = 14;
    private static final int WORD_START = 10;
    private static final int FIRST = 1;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private Fuzzy() {}

    /// Empty if the text does not fit; everything fits nothing typed, equally well.
    public static OptionalInt score(String typed, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int score = 0;
        for (String word : words(typed)) {
            int best = score(word, lower, text);
            if (best < 0) {
                return OptionalInt.empty();
            }
            score += best;
        }
        return OptionalInt.of(score);
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The best sum over all ways to find the word's letters in the text; negative if there is none.
    private static int score(String word, String text, String cased) {
        int[] before = new int[text.length()];
        for (int i = 0; i < word.length(); i++) {
            int[] now = new int[text.length()];
            int bestBefore = i == 0 ? 0 : NEVER;
            for (int j = 0; j < text.length(); j++) {
                int beside = i > 0 && j > 0 ? before[j - 1] + NEXT : NEVER;
                boolean fits = word.charAt(i) == text.charAt(j);
                now[j] = fits ? Math.max(bestBefore, beside) + LETTER + bonus(cased, j) : NEVER;
                bestBefore = i == 0 ? 0 : Math.max(bestBefore, before[j]);
            }
            before = now;
        }
        return Arrays.stream(before).max().orElse(NEVER);
    }

    private static int bonus(String text, int at) {
        if (at == 0) {
            return WORD_START + FIRST;
        }
        char before = text.charAt(at - 1);
        boolean hump = Character.isLowerCase(before) && Character.isUpperCase(text.charAt(at));
        return hump || !Character.isLetterOrDigit(before) ? WORD_START : 0;
    }
}
