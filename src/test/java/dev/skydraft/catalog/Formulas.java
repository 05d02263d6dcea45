package dev.skydraft.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How bills are reckoned, in words that somebody wrote: the rule of a vendor by kind and provider, the quantity of
/// a line by kind, provider and line.
record Formulas(Map<String, String> words) {
    private static final Path FILE = Path.of("src/test/resources/catalog/formulas.txt");

    static Formulas read() {
        try {
            return new Formulas(Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param about kind and provider, and the line if it is about one
    Optional<String> find(String... about) {
        return Optional.ofNullable(words.get(String.join(" ", about)));
    }

    Set<String> subjects() {
        return words.keySet();
    }
}
