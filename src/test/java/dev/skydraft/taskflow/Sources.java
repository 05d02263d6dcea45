package dev.skydraft.taskflow;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sources of prices, numbered in the order in which a page names them.
final class Sources {
    private final List<String> named = new ArrayList<>();

    /// The numbers of the sources of some lines and the date of each: `[3] 2026-09-11`.
    String cite(Stream<CostLine> lines) {
        return lines.flatMap(
                        line -> Stream.of(line.charge().price(), line.charge().less()))
                .flatMap(Optional::stream)
                .map(this::cite)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String cite(Price price) {
        if (!named.contains(price.source())) {
            named.add(price.source());
        }
        return "[%d] %s".formatted(named.indexOf(price.source()) + 1, price.asOf());
    }

    /// The numbered list of all sources named so far.
    List<String> list() {
        return named.stream()
                .map(source -> "%d. %s".formatted(named.indexOf(source) + 1, source))
                .toList();
    }
}
