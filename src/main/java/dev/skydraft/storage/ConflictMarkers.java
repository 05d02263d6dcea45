package dev.skydraft.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The lines that git writes into a file when it cannot put two versions together by itself.
final class ConflictMarkers {
    private ConflictMarkers() {}

    /// What is wrong with a text that has them, at the first of them.
    static Optional<Mistake> find(String text) {
        List<String> lines = text.lines().toList();
        int[] begins = starting(lines, "<<<<<<< ");
        int[] ends = starting(lines, ">>>>>>> ");
        if (begins.length == 0 || ends.length == 0) {
            return Optional.empty();
        }
        String which = begins.length == 1 ? "a conflict" : "the first of %d conflicts".formatted(begins.length);
        return Optional.of(new Position(begins[0], 1)
                .mistake(("Here begins %s that git could not merge; it ends in line %d. "
                                + "Take one side with \"git checkout --ours\" or \"--theirs\", or edit the file, "
                                + "and open it again")
                        .formatted(which, ends[0])));
    }

    /// Line numbers from 1.
    private static int[] starting(List<String> lines, String marker) {
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).startsWith(marker))
                .toArray();
    }
}
