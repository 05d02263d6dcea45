package dev.skydraft.ui.command;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which entries fit what is typed, the best first; what was picked lately before what was not.
final class Picks {
    /// What a note beside the title may add to how well an entry fits, beside the title itself.
    private static final int TITLE_FIRST = 1000;

    private record Fit(Pick pick, int score, int place) {}

    private Picks() {}

    /// @param lately ids, the latest first
    static List<Pick> fitting(List<Pick> picks, String typed, List<String> lately) {
        return IntStream.range(0, picks.size())
                .boxed()
                .flatMap(i -> score(picks.get(i), typed).stream().mapToObj(s -> new Fit(picks.get(i), s, i)))
                .sorted(Comparator.<Fit>comparingInt(fit -> -fit.score())
                        .thenComparingInt(fit -> age(lately, fit.pick()))
                        .thenComparingInt(Fit::place))
                .map(Fit::pick)
                .toList();
    }

    private static OptionalInt score(Pick pick, String typed) {
        OptionalInt title = Fuzzy.score(typed, pick.title());
        return title.isPresent()
                ? OptionalInt.of(title.getAsInt() + TITLE_FIRST)
                : Fuzzy.score(typed, pick.title() + " " + pick.where());
    }

    private static int age(List<String> lately, Pick pick) {
        int at = lately.indexOf(pick.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
