package dev.skydraft.bill.usage;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.EntryTraffic;
import dev.skydraft.design.Keyed;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Range;
import dev.skydraft.kind.Trait;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.pricing.CostLine;
import dev.skydraft.pricing.Estimate;
import dev.skydraft.pricing.Estimator;
import dev.skydraft.pricing.Input;
import dev.skydraft.pricing.Inputs;
import dev.skydraft.pricing.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Makes the usage sheet of a bill. A known figure decides the lines that are reckoned from it. An unknown one decides
/// what its lines would cost at a typical amount, with typical amounts for all others that are unknown.
public final class UsageSheets {
    /// So much is "most" of what the figures to set decide.
    private static final BigDecimal MOST = new BigDecimal("0.9");

    private static final Comparator<UsageFigure> BY_DECISION = Comparator.comparing(
                    (UsageFigure f) -> f.decides().orElse(BigDecimal.valueOf(-1)))
            .reversed()
            .thenComparing(f -> f.origin() != Origin.UNKNOWN)
            .thenComparing(UsageFigure::name)
            .thenComparing(f -> f.property().label());

    private final Deployment deployment;

    /// What the bill depends on, by figure, and which lines depend on it, as `owner/rule`.
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Map<String, Set<String>> lines = new HashMap<>();
    private final Set<String> fromTraffic = new LinkedHashSet<>();
    /// What each line costs with typical amounts.
    private final Map<String, BigDecimal> filled = new HashMap<>();

    private UsageSheets(Deployment deployment) {
        this.deployment = deployment;
    }

    /// @param estimator with the prices that the estimate was made with
    public static UsageSheet of(Estimator estimator, Estimate estimate) {
        var sheets = new UsageSheets(estimate.deployment());
        estimate.lines().forEach(line -> sheets.look(line, estimate.deployment()));
        Deployment filled = sheets.typical();
        estimate.lines().filter(line -> !line.known()).forEach(line -> sheets.look(line, filled));
        Estimate typical = estimator.next(estimate, sheets.typical());
        typical.lines().forEach(line -> line.monthly().ifPresent(usd -> sheets.filled.put(line.ref(), usd)));
        List<UsageFigure> figures = Stream.concat(
                        sheets.settings(),
                        sheets.inputs.values().stream().map(sheets::figure).sorted(BY_DECISION))
                .toList();
        return sheets.sheet(figures, typical.total());
    }

    /// @param otherwise with typical amounts for what is known to be unknown: behind it, more may be
    private void look(CostLine line, Deployment otherwise) {
        List<Input> all = Inputs.of(deployment, line, otherwise);
        all.stream().filter(UsageSheets::listed).forEach(input -> {
            String key = input.element() + "/" + input.property().id();
            inputs.put(key, input);
            lines.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(line.ref());
        });
        if (all.stream().anyMatch(i -> i.origin() == Origin.TRAFFIC)) {
            fromTraffic.add(line.ref());
        }
    }

    /// What is unknown, what measures use, and numbers that nobody has set.
    private static boolean listed(Input input) {
        Property<?> property = input.property();
        boolean number = property instanceof Amount || property instanceof Whole;
        return input.origin() == Origin.UNKNOWN || property.usage() || (number && input.origin() == Origin.ASSUMED);
    }

    /// The deployment with typical amounts for what is unknown.
    private Deployment typical() {
        var typical = new TreeMap<String, Values>(deployment.derived());
        inputs.values().stream()
                .filter(input -> input.origin() == Origin.UNKNOWN)
                .forEach(input -> typical.merge(
                        input.element(),
                        Typical.with(Values.NONE, input.property()),
                        (before, amount) -> amount.over(before)));
        return deployment.withDerived(Keyed.of(typical).sharing(deployment.derived()));
    }

    private UsageFigure figure(Input input) {
        boolean unknown = input.origin() == Origin.UNKNOWN;
        String key = input.element() + "/" + input.property().id();
        return new UsageFigure(
                input.element(),
                name(input.element()),
                input.property(),
                input.text(),
                bound(set(input.element()), Range.low(input.property())),
                bound(set(input.element()), Range.high(input.property())),
                input.origin(),
                usd(lines.getOrDefault(key, Set.of())),
                unknown ? Typical.text(input.property()) : "");
    }

    private Stream<UsageFigure> settings() {
        boolean entered = deployment.resources().stream().anyMatch(r -> r.has(Trait.ENTRY));
        Values settings = deployment.settings().traffic().values();
        return entered ? EntryTraffic.ALL.stream().map(property -> setting(property, settings)) : Stream.empty();
    }

    private <T> UsageFigure setting(Property<T> property, Values settings) {
        boolean set = settings.has(property);
        Optional<T> value = settings.find(property);
        return new UsageFigure(
                "",
                deployment.environment().name(),
                property,
                value.map(property::format).orElse(""),
                bound(settings, Range.low(property)),
                bound(settings, Range.high(property)),
                set ? Origin.SET : value.isPresent() ? Origin.ASSUMED : Origin.UNKNOWN,
                property == EntryTraffic.REQUESTS_PER_SECOND ? usd(fromTraffic) : Optional.empty(),
                "");
    }

    private static <T> String bound(Values set, Optional<Property<T>> companion) {
        return companion
                .flatMap(property -> set.own(property).map(property::format))
                .orElse("");
    }

    private Values set(String element) {
        return deployment
                .find(element)
                .map(Resource::values)
                .or(() -> deployment.connections().find(element).map(Connection::values))
                .orElse(Values.NONE);
    }

    private String name(String element) {
        Optional<Resource> resource = deployment.find(element);
        return resource.isPresent()
                ? resource.get().name()
                : deployment
                        .connections()
                        .find(element)
                        .map(c -> c.name().isEmpty() ? name(c.from()) + " → " + name(c.to()) : c.name())
                        .orElse(element);
    }

    /// What lines cost with typical amounts; empty where none of them can be told even so.
    private Optional<BigDecimal> usd(Set<String> some) {
        return some.stream()
                .filter(filled::containsKey)
                .map(ref -> filled.getOrDefault(ref, BigDecimal.ZERO))
                .reduce(BigDecimal::add);
    }

    private UsageSheet sheet(List<UsageFigure> figures, BigDecimal whole) {
        List<UsageFigure> unknown = figures.stream().filter(UsageFigure::toSet).toList();
        Set<String> seen = new HashSet<>();
        BigDecimal all = unknown.stream().map(f -> more(f, seen)).reduce(BigDecimal.ZERO, BigDecimal::add);
        seen.clear();
        BigDecimal most = BigDecimal.ZERO;
        int first = 0;
        while (most.compareTo(all.multiply(MOST)) < 0) {
            most = most.add(more(unknown.get(first), seen));
            first++;
        }
        int share = all.signum() == 0
                ? 0
                : most.movePointRight(2).divide(all, 0, RoundingMode.HALF_UP).intValueExact();
        return new UsageSheet(deployment.environment().id(), figures, whole, first, share);
    }

    /// What a figure decides beside what others did that are seen: two may decide the same line.
    private BigDecimal more(UsageFigure figure, Set<String> seen) {
        return lines.getOrDefault(figure.key(), Set.of()).stream()
                .filter(seen::add)
                .map(ref -> filled.getOrDefault(ref, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
