package dev.skydraft.catalog;

import dev.skydraft.kind.Bill;
import dev.skydraft.kind.Choice;
import dev.skydraft.kind.CostRule;
import dev.skydraft.kind.PriceRef;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Purchase;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Size;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A kind of resource or connection, reduced to what its bill is made of.
record Billed(String id, List<Property<?>> properties, Map<Provider, Bill> bills) {
    private static final int SAMPLES = 150;

    private static final Map<String, List<Case>> CASES = new ConcurrentHashMap<>();

    /// Found once for all pages that tell them.
    private static final Map<String, Set<String>> REASONS = new ConcurrentHashMap<>();

    static final List<Billed> ALL = Stream.concat(
                    Catalog.KINDS.stream().map(Billed::of),
                    Catalog.CONNECTION_KINDS.stream().map(k -> new Billed(k.id(), k.properties(), k.bills())))
            .toList();

    private static Billed of(ResourceKind kind) {
        return new Billed(kind.id(), kind.properties(), kind.bills());
    }

    List<CostRule> rules(Provider provider) {
        return bills.get(provider).lines();
    }

    /// One line as a rule makes it, at the list price that the purchase is reckoned from; empty if it makes none.
    record Line(Optional<BigDecimal> quantity, Optional<PriceRef> price, Purchase purchase) {}

    static Optional<Line> line(CostRule rule, Case seen) {
        return rule.when().test(seen)
                ? Optional.of(new Line(
                        rule.monthlyQuantity().apply(seen).map(BigDecimal::stripTrailingZeros),
                        rule.price().apply(seen),
                        rule.bought() ? Purchase.of(seen) : Purchase.ON_DEMAND))
                : Optional.empty();
    }

    /// Many ways in which a resource of this kind may be set up.
    List<Case> cases(Provider provider) {
        return CASES.computeIfAbsent(id + " " + provider.id(), _ -> randomCases(provider));
    }

    private List<Case> randomCases(Provider provider) {
        var random = new Random(id.hashCode());
        var cases = new ArrayList<Case>();
        cases.add(Case.initial(provider));
        for (int i = 0; i < SAMPLES; i++) {
            cases.add(Case.random(properties, provider, random));
        }
        return List.copyOf(cases);
    }

    /// Every size that the kind comes in, with every option of one choice, with and without a standby.
    Stream<Case> sizes(Provider provider) {
        return properties.stream()
                .flatMap(p -> p instanceof Size size
                        ? size.table().rows().stream().map(row -> Values.NONE.with(size, row.id()))
                        : Stream.of())
                .flatMap(this::choices)
                .map(Case.initial(provider)::with)
                .flatMap(seen -> Stream.of(seen, seen.at(Case.WITH_STANDBY)));
    }

    private Stream<Values> choices(Values values) {
        Stream<Values> others = properties.stream()
                .flatMap(p -> p instanceof Choice choice
                        ? choice.options().stream().map(option -> values.with(choice, option.id()))
                        : Stream.of());
        return Stream.concat(Stream.of(values), others);
    }

    /// What the line depends on: ids of properties, and `hours`, `office hours`, `placements`, `standby` of the
    /// deployment.
    Set<String> reasons(CostRule rule, Provider provider) {
        return REASONS.computeIfAbsent(
                String.join(" ", id, provider.id(), rule.id()), _ -> reasonsFound(rule, provider));
    }

    private Set<String> reasonsFound(CostRule rule, Provider provider) {
        var random = new Random(7);
        var reasons = new TreeSet<String>();
        for (Case seen : cases(provider)) {
            for (Property<?> property : properties) {
                note(rule, seen, c -> c.withRandom(property, random), property.id(), reasons);
            }
            note(rule, seen, c -> c.during(BigDecimal.ONE), "hours", reasons);
            note(rule, seen, c -> c.stopped(new BigDecimal("0.3")), "office hours", reasons);
            note(rule, seen.at(Case.ONE), c -> c.at(Case.TWO_ZONES), "placements", reasons);
            note(rule, seen.at(Case.TWO_ZONES), c -> c.at(Case.WITH_STANDBY), "standby", reasons);
            note(rule, seen, c -> c.crossing(!c.crossesInternet()), "crossing the internet", reasons);
        }
        return reasons;
    }

    private static void note(CostRule rule, Case seen, UnaryOperator<Case> change, String reason, Set<String> reasons) {
        if (!line(rule, seen).equals(line(rule, change.apply(seen)))) {
            reasons.add(reason);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
