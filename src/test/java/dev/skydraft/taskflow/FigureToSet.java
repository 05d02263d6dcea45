package dev.skydraft.taskflow;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.design.SecurityGroup;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.Cidr;
import dev.skydraft.kind.Flag;
import dev.skydraft.kind.Lines;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.Text;
import dev.skydraft.kind.Whole;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds out which property somebody has to set so that an unknown line becomes known, by setting each in turn.
///
/// @param environment id of the environment whose bill has the line
record FigureToSet(Design design, String environment, Estimator estimator) {

    /// The label of the property, and the line as it would be for each value tried; nothing else makes it known.
    record Answer(String label, Map<String, CostLine> lines) {}

    Answer find(CostLine unknown) {
        for (Property<?> property : withoutDefault(unknown.owner())) {
            Map<String, CostLine> known = new LinkedHashMap<>();
            for (String value : trials(property)) {
                estimator
                        .estimate(Deployment.of(with(unknown.owner(), property, value), environment))
                        .lines()
                        .filter(line -> line.ref().equals(unknown.ref()) && line.known())
                        .forEach(line -> known.put(value, line));
            }
            if (!known.isEmpty()) {
                return new Answer(property.label(), known);
            }
        }
        throw new AssertionError("No single figure makes " + unknown.ref() + " known");
    }

    /// Only a figure without a default can be unknown.
    private List<Property<?>> withoutDefault(String owner) {
        return properties(owner).stream().filter(p -> p.initial().isEmpty()).toList();
    }

    private List<Property<?>> properties(String owner) {
        return switch (design.element(owner).orElseThrow()) {
            case Resource r -> r.kind().properties();
            case Connection c -> c.kind().properties();
            case SecurityGroup g -> List.of();
        };
    }

    private <T> Design with(String owner, Property<T> property, String value) {
        return design.withEnvironment(
                environment, e -> e.withOverride(owner, e.override(owner).with(property, property.parse(value))));
    }

    private static List<String> trials(Property<?> property) {
        return switch (property) {
            case Whole w -> List.of("1");
            case Amount a -> List.of("1");
            case Choice c -> c.options().stream().map(Choice.Option::id).toList();
            case Flag f -> List.of();
            case Text t -> List.of();
            case Lines l -> List.of();
            case Cidr c -> List.of();
            case Size s -> List.of();
        };
    }
}
