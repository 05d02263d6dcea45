package dev.skydraft.export.report;

import dev.skydraft.design.Settings;
import dev.skydraft.pricing.Adjustment;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Price;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a bill rests on: where it holds, the dates of its prices, from which figures and on which terms it is reckoned,
/// what stands against its prices and what nobody knows.
///
/// @param estimate the bill
/// @param dates the oldest and the newest date of its prices, the same one twice where all are of one; none where none
/// has a date
/// @param figures usage from traffic, and figures that nobody has set
/// @param terms why lines cost other than quantity x list price
/// @param prices that do not come with Skydraft
/// @param caveats prices that are borrowed or whose source is weak
record Basis(
        Estimate estimate,
        List<String> dates,
        List<Note> figures,
        List<Note> terms,
        List<Note> prices,
        List<Note> caveats) {

    /// Some sources have no date but a word: "undated".
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /// Something to know about some lines, which are named `owner/rule`.
    record Note(String text, List<String> lines) {
        /// "Borrowed: the price of us-east-1 (nat/hours, nat/data)."
        String sentence() {
            return "%s (%s).".formatted(text.replaceFirst("\\.$", ""), String.join(", ", lines));
        }
    }

    static Basis of(Estimate estimate) {
        List<CostLine> lines = estimate.lines().toList();
        return new Basis(
                estimate,
                dates(lines),
                BasisFigures.of(estimate),
                grouped(lines, line -> Stream.of(line.terms()).filter(Basis::isTerm)),
                grouped(lines, line -> line.layer().flatMap(Basis::layer).stream()),
                grouped(lines, line -> line.caveats().stream()));
    }

    private static List<String> dates(List<CostLine> lines) {
        List<String> dates = lines.stream()
                .map(CostLine::asOf)
                .filter(date -> DATE.matcher(date).matches())
                .sorted()
                .toList();
        return dates.isEmpty() ? List.of() : List.of(dates.getFirst(), dates.getLast());
    }

    /// That a price is the customer's own is said with the prices.
    private static boolean isTerm(String terms) {
        return !terms.isEmpty() && !terms.equals(Adjustment.OWN_PRICE);
    }

    private static Optional<String> layer(Price.Layer layer) {
        return switch (layer) {
            case PACKAGED -> Optional.empty();
            case IMPORTED -> Optional.of("Imported prices");
            case OWN -> Optional.of("Own prices");
        };
    }

    /// A note for each text, in the order of lines.
    static List<Note> grouped(List<CostLine> lines, Function<CostLine, Stream<String>> texts) {
        return lines.stream()
                .flatMap(texts)
                .distinct()
                .map(text -> new Note(
                        text,
                        lines.stream()
                                .filter(line -> texts.apply(line).anyMatch(text::equals))
                                .map(CostLine::ref)
                                .toList()))
                .toList();
    }

    Settings settings() {
        return estimate.deployment().settings();
    }

    /// As sentences, one that says where and when first.
    List<String> sentences() {
        return Stream.of(
                        Stream.of(heading() + "."),
                        figures.stream().map(Note::sentence),
                        terms.stream().map(note -> "On terms: " + note.sentence()),
                        prices.stream().map(Note::sentence),
                        caveats.stream().map(Note::sentence),
                        unknown())
                .flatMap(some -> some)
                .toList();
    }

    /// "AWS us-east-1, 730 hours a month, list prices in USD before tax, as of 2023-03-01 to 2026-10-07"
    private String heading() {
        String dated = dates.stream().distinct().collect(Collectors.joining(" to "));
        return Figures.setting(estimate) + ", list prices in USD before tax"
                + (dated.isEmpty() ? "" : ", as of " + dated);
    }

    /// Below a table for people at a terminal.
    String footing() {
        return sentences().stream().map(Lines::single).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private Stream<String> unknown() {
        return estimate.complete()
                ? Stream.empty()
                : Stream.of("Unknown and not in the total: %s.".formatted(String.join(", ", estimate.unknown())));
    }
}
