package dev.skydraft.export.report;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Input;
import dev.skydraft.pricing.Inputs;
import dev.skydraft.pricing.Money;
import dev.skydraft.pricing.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures of a bill that are not set on what they are about: those that follow from traffic, and numbers that
/// nobody has set.
final class BasisFigures {
    private BasisFigures() {}

    static List<Basis.Note> of(Estimate estimate) {
        List<CostLine> known = estimate.lines().filter(CostLine::known).toList();
        Map<String, List<Input>> inputs = new HashMap<>();
        known.forEach(line -> inputs.put(line.ref(), Inputs.of(estimate.deployment(), line)));
        String traffic = "From traffic: " + traffic(estimate);
        return Basis.grouped(
                known,
                line -> inputs.getOrDefault(line.ref(), List.of()).stream().flatMap(i -> text(i, traffic)));
    }

    private static Stream<String> text(Input input, String traffic) {
        return switch (input.origin()) {
            case TRAFFIC -> Stream.of(traffic);
            case ASSUMED -> isNumber(input.property()) ? Stream.of("Assumed: " + input.labelled()) : Stream.empty();
            case SET, UNKNOWN -> Stream.empty();
        };
    }

    private static boolean isNumber(Property<?> property) {
        return property instanceof Amount || property instanceof Whole;
    }

    /// "Requests a second 50 requests/s, Hours of traffic assumed 24 h a day"
    private static String traffic(Estimate estimate) {
        Values set = EnvironmentValues.settings(
                estimate.deployment().design(),
                estimate.deployment().environment().id());
        return EntryTraffic.ALL.stream()
                .flatMap(property -> told(property, set).stream())
                .collect(Collectors.joining(", "));
    }

    private static <T> Optional<String> told(Property<T> property, Values set) {
        return set.find(property)
                .map(value -> "%s %s%s %s"
                        .formatted(
                                property.label(),
                                set.has(property) ? "" : Origin.ASSUMED.label() + " ",
                                Money.grouped(property.format(value)),
                                property.unit()));
    }
}
