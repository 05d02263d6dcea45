package dev.skydraft.bill;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Element;
import dev.skydraft.design.Elements;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.design.Environment;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Scaling;
import dev.skydraft.kind.Values;
import dev.skydraft.load.Traffic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// An end of what is expected: every usage figure at the low or high end of its range, and what scales at its minimum
/// or maximum.
enum Extreme {
    LEAST,
    MOST;

    /// The environment at this end, with what its traffic brings then; empty where that is what is expected.
    Optional<Deployment> of(Deployment expected) {
        Map<String, Values> figures = new TreeMap<>();
        for (Resource r : expected.resources()) {
            note(figures, r.id(), ofElement(r.kind()::properties, r.values()));
        }
        for (Connection c : expected.connections()) {
            note(figures, c.id(), ofElement(c.kind()::properties, c.values()));
        }
        Values settings = EnvironmentValues.settings(
                expected.design(), expected.environment().id());
        Values traffic = ofRanges(EntryTraffic.ALL, settings);
        return figures.isEmpty() && traffic.isEmpty()
                ? Optional.empty()
                : Optional.of(Traffic.of(expected.next(with(expected, figures, traffic)))
                        .deployment());
    }

    private static void note(Map<String, Values> figures, String element, Values values) {
        if (!values.isEmpty()) {
            figures.put(element, values);
        }
    }

    /// Most elements have neither ranges nor limits: their properties need not be asked for.
    private Values ofElement(Supplier<List<Property<?>>> properties, Values set) {
        Optional<Long> limit = set.own(this == LEAST ? Scaling.MIN : Scaling.MAX);
        boolean ranges = Range.in(set);
        if (limit.isEmpty() && !ranges) {
            return Values.NONE;
        }
        List<Property<?>> all = properties.get();
        Values figures = ranges ? ofRanges(all, set) : Values.NONE;
        return limit.isPresent() && all.contains(Scaling.DESIRED)
                ? figures.with(Scaling.DESIRED, limit.get())
                : figures;
    }

    private Values ofRanges(List<Property<?>> properties, Values set) {
        Values figures = Values.NONE;
        for (Property<?> property : properties) {
            figures = withEnd(figures, property, set);
        }
        return figures;
    }

    private <T> Values withEnd(Values figures, Property<T> figure, Values set) {
        Optional<Property<T>> end = this == LEAST ? Range.low(figure) : Range.high(figure);
        Optional<T> value = end.flatMap(set::own);
        return value.isPresent() ? figures.with(figure, value.get()) : figures;
    }

    /// The root's values are the elements' own; every other environment states them itself, over all that it is based
    /// on.
    private static Design with(Deployment expected, Map<String, Values> figures, Values traffic) {
        Design design = expected.design();
        Environment layer = expected.environment();
        Design entered = design.withEnvironment(layer.id(), e -> e.withSettings(traffic.over(e.settings())));
        if (layer.basedOn().isEmpty()) {
            return entered.withResources(owned(design.resources(), figures, (r, v) -> r.withValues(v.over(r.values()))))
                    .withConnections(owned(design.connections(), figures, (c, v) -> c.withValues(v.over(c.values()))));
        }
        var overrides = new TreeMap<>(layer.overrides());
        figures.forEach((id, values) -> overrides.merge(id, values, (before, now) -> now.over(before)));
        Keyed<Values> stated = Keyed.of(overrides).sharing(layer.overrides());
        return entered.withEnvironment(
                layer.id(),
                e -> new Environment(e.id(), e.name(), e.basedOn(), e.settings(), stated, e.present(), e.extra()));
    }

    private static <E extends Element> Elements<E> owned(
            Elements<E> elements, Map<String, Values> figures, BiFunction<E, Values, E> withValues) {
        return elements.map(
                e -> Optional.of(figures.containsKey(e.id()) ? withValues.apply(e, figures.get(e.id())) : e));
    }
}
