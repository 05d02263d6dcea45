package dev.skydraft.pricelist;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

/// Which pages of lists are among the files, as far as each names the one after it.
final class Pages {
    private static final java.util.regex.Pattern SKIP = java.util.regex.Pattern.compile("[?&](?:\\$|%24)skip=(\\d+)");

    /// By what was asked for.
    private final Map<String, Answer> answers = new TreeMap<>();

    private int last;

    /// @param named where pages begin that others name
    /// @param begins where those others begin themselves
    private record Answer(Set<Long> named, Set<Long> begins) {
        boolean hasGap() {
            return begins.stream().anyMatch(begin -> begin != 0 && !named.contains(begin));
        }
    }

    /// A file was one page.
    ///
    /// @param next its link to, or token for, the page after it; empty text in the last page
    /// @param items how many items it has
    void add(String next, int items) {
        if (next.isBlank()) {
            last++;
            return;
        }
        Matcher skip = SKIP.matcher(next);
        boolean counts = skip.find();
        String asked = counts ? next.substring(0, skip.start()) + next.substring(skip.end()) : "";
        long end = counts ? Long.parseLong(skip.group(1)) : 0;
        Answer answer = answers.computeIfAbsent(asked, _ -> new Answer(new TreeSet<>(), new TreeSet<>()));
        answer.named().add(end);
        answer.begins().add(Math.max(end - items, 0));
    }

    /// What is to be said if pages are missing.
    Optional<String> missing() {
        boolean within = answers.values().stream().anyMatch(Answer::hasGap);
        return within || last < answers.size()
                ? Optional.of(
                        "Pages are missing among the files, so that prices may be missing or without their upper tiers")
                : Optional.empty();
    }
}
