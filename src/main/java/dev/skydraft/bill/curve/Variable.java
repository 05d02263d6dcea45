package dev.skydraft.bill.curve;

import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.change.Wording;
import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Design;
import dev.skydraft.design.Resource;
import dev.skydraft.design.Settings;
import dev.skydraft.kind.Amount;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Values;
import dev.skydraft.kind.Whole;
import dev.skydraft.pricing.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A number that a design says, as that along which bills are reckoned: a property of a resource or connection, or a
/// setting of an environment such as the requests that enter it a second.
///
/// @param element id of the resource or connection; empty text for a setting
/// @param property a [Whole] or an [Amount]
public record Variable(String element, Property<?> property) {
    public Variable {
        if (!(property instanceof Whole || property instanceof Amount)) {
            throw new IllegalArgumentException(property.label() + " is no number");
        }
    }

    /// The numbers that an element has, or an environment where the id is empty, in the order in which they are shown;
    /// none for anything else.
    public static List<Variable> of(Design design, String element) {
        return properties(design, element)
                .filter(p -> (p instanceof Whole || p instanceof Amount) && p != Settings.BUDGET)
                .map(p -> new Variable(element, p))
                .toList();
    }

    /// The number with that name.
    ///
    /// @param element id of a resource or connection, or empty text for a setting of an environment
    /// @throws IllegalArgumentException with a sentence that says what there is
    public static Variable find(Design design, String element, String property) {
        if (!element.isEmpty() && design.element(element).isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no resource or connection \"%s\", expected the id of one, such as %s"
                            .formatted(element, someIds(design)));
        }
        List<Variable> all = of(design, element);
        return all.stream()
                .filter(v -> v.property.id().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no number \"%s\", expected %s".formatted(owner(element), property, ids(all))));
    }

    private static String someIds(Design design) {
        return Stream.concat(
                        design.resources().stream().map(Resource::id),
                        design.connections().stream().map(Connection::id))
                .filter(id -> !of(design, id).isEmpty())
                .limit(4)
                .collect(Collectors.joining(", "));
    }

    private static String owner(String element) {
        return element.isEmpty() ? "An environment" : Wording.quoted(element);
    }

    private static String ids(List<Variable> all) {
        return all.isEmpty()
                ? "an element that has numbers"
                : "one of " + all.stream().map(v -> v.property.id()).collect(Collectors.joining(", "));
    }

    private static Stream<? extends Property<?>> properties(Design design, String element) {
        return element.isEmpty()
                ? Settings.ALL.stream()
                : Stream.concat(
                        design.find(element).stream().flatMap(r -> r.kind().properties().stream()),
                        design.connections().find(element).stream().flatMap(c -> c.kind().properties().stream()));
    }

    /// True for counts, of which there are no parts.
    public boolean counted() {
        return property instanceof Whole;
    }

    /// The least that it can be.
    public BigDecimal least() {
        return property instanceof Amount a ? a.min() : BigDecimal.valueOf(((Whole) property).min());
    }

    /// The most that it can be; empty where there is no bound.
    public Optional<BigDecimal> most() {
        return property instanceof Amount a
                ? Optional.ofNullable(a.max())
                : Optional.of(((Whole) property).max())
                        .filter(max -> max < Long.MAX_VALUE)
                        .map(BigDecimal::valueOf);
    }

    /// What a user typed, as a number.
    ///
    /// @throws IllegalArgumentException with one sentence that says what was expected
    public BigDecimal parse(String text) {
        return number(property, property.parse(text)).orElseThrow();
    }

    /// The value in force in an environment: as set, else as traffic brings it, else the default; empty while unknown.
    ///
    /// @param reckoned the environment with what its traffic brings
    public Optional<BigDecimal> in(Deployment reckoned) {
        Design design = reckoned.design();
        String environment = reckoned.environment().id();
        Values set = element.isEmpty()
                ? EnvironmentValues.settings(design, environment)
                : EnvironmentValues.inForce(design, environment, element);
        return number(set.over(reckoned.derived(element)));
    }

    private Optional<BigDecimal> number(Values values) {
        return values.find(property).flatMap(value -> number(property, value));
    }

    private static Optional<BigDecimal> number(Property<?> property, Object value) {
        return property.cast(value).map(v -> v instanceof Long l ? BigDecimal.valueOf(l) : (BigDecimal) v);
    }

    /// The design in which one environment alone has a value.
    Design with(Design design, String environment, BigDecimal value) {
        return switch (property) {
            case Whole w -> with(design, environment, w, value.longValueExact());
            case Amount a -> with(design, environment, a, value);
            default -> throw new IllegalStateException(property.id());
        };
    }

    private <T> Design with(Design design, String environment, Property<T> number, T value) {
        return element.isEmpty()
                ? EnvironmentValues.setSetting(design, environment, number, value)
                : EnvironmentValues.set(design, environment, element, number, value);
    }

    /// What it is a fact about: "NAT gateway A", or "the environment" for a setting.
    public String about(Design design) {
        return element.isEmpty()
                ? "the environment"
                : design.connections()
                        .find(element)
                        .map(c -> Wording.name(design, c))
                        .orElseGet(() -> Wording.name(design, element));
    }

    /// "Data processed of NAT gateway A", "Requests a second"
    public String name(Design design) {
        return element.isEmpty() ? property.label() : property.label() + " of " + about(design);
    }

    /// What stands above values: "Data processed, GB"; a label that says the unit stands alone: "Requests a second".
    public String heading() {
        String unit = property.unit();
        String counted = unit.split("/", 2)[0];
        boolean said =
                unit.isEmpty() || property.label().toLowerCase(Locale.ROOT).startsWith(counted);
        return said ? property.label() : property.label() + ", " + unit;
    }

    /// A value with its unit: "1,000 GB", "4".
    public String text(BigDecimal value) {
        return (Money.exact(value) + " " + property.unit()).strip();
    }

    /// How one more is said: "one GB more", "one more" of what is counted without a unit.
    public String more() {
        String unit = property.unit().replaceFirst("^requests", "request");
        return unit.isEmpty() ? "one more" : "one " + unit + " more";
    }

    /// What stands for it in a formula: "GB", "requests/s", "Desired tasks".
    public String symbol() {
        return property.unit().isEmpty() ? property.label().toLowerCase(Locale.ROOT) : property.unit();
    }
}
