package dev.skydraft.export.report;

import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What some bills rest on: where they hold, the dates of their prices, what was assumed and what nobody knows.
///
/// @param setting region and hours: "AWS us-east-1, 730 hours a month"
/// @param prices the dates of the prices: "2023-03 to 2026-10"; empty where there are none
/// @param assumptions terms that lines are reckoned on, each with the lines that it is about
/// @param caveats prices that are borrowed or whose source is weak, each with its lines
/// @param unknown lines that are in no total
record Basis(
        String setting, Optional<String> prices, List<String> assumptions, List<String> caveats, List<String> unknown) {

    static Basis of(Estimate estimate) {
        List<CostLine> lines = estimate.lines().toList();
        return new Basis(
                Figures.setting(estimate),
                dates(lines),
                grouped(lines, line -> Stream.of(line.terms()).filter(t -> !t.isEmpty())),
                grouped(lines, line -> line.caveats().stream()),
                estimate.unknown());
    }

    private static Optional<String> dates(List<CostLine> lines) {
        List<String> dates = lines.stream()
                .map(CostLine::asOf)
                .filter(date -> !date.isEmpty())
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        String first = dates.getFirst();
        String last = dates.getLast();
        return Optional.of(first.equals(last) ? first : first + " to " + last);
    }

    private static List<String> grouped(List<CostLine> lines, Function<CostLine, Stream<String>> texts) {
        return lines.stream()
                .flatMap(texts)
                .distinct()
                .map(text -> text.replaceFirst("\\.$", "") + " ("
                        + lines.stream()
                                .filter(line -> texts.apply(line).anyMatch(text::equals))
                                .map(CostLine::ref)
                                .collect(Collectors.joining(", "))
                        + ")")
                .toList();
    }

    /// As sentences, the setting first.
    List<String> sentences() {
        return Stream.of(
                        Stream.of(setting + ", list prices in USD before tax"
                                + prices.map(dates -> ", as of " + dates).orElse("") + "."),
                        assumptions.stream().map(text -> "On terms: " + text + "."),
                        caveats.stream().map(text -> text + "."),
                        unknown.isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("Unknown and not in the total: " + String.join(", ", unknown) + "."))
                .flatMap(s -> s)
                .toList();
    }
}
