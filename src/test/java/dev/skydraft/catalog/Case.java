package dev.skydraft.catalog;

import dev.skydraft.RandomValues;
import dev.skydraft.kind.Billable;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Role;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// One resource or connection as a cost rule may see it.
record Case(Provider provider, Values values, BigDecimal hours, List<Place> places, boolean crossesInternet)
        implements Billable {
    static final List<Place> ONE = List.of(place("a"));
    static final List<Place> TWO_ZONES = List.of(place("a"), place("b"));
    static final List<Place> WITH_STANDBY = List.of(place("primary"), place("standby"));
    private static final BigDecimal WHOLE_MONTH = BigDecimal.valueOf(730);

    private static Place place(String key) {
        return new Place(key, Role.of(key), Optional.of("a"), Optional.of("private"));
    }

    /// With nothing set, in one place; a connection crosses the internet, so that its bytes are charged.
    static Case initial(Provider provider) {
        return new Case(provider, Values.NONE, WHOLE_MONTH, ONE, true);
    }

    static Case random(List<Property<?>> properties, Provider provider, Random random) {
        Values values = Values.NONE;
        for (Property<?> property : properties) {
            values = random.nextInt(3) > 0 ? RandomValues.with(values, property, random) : values;
        }
        BigDecimal hours = BigDecimal.valueOf(random.nextInt(1, 745));
        List<Place> places = List.of(ONE, TWO_ZONES, WITH_STANDBY).get(random.nextInt(3));
        return new Case(provider, values, hours, places, random.nextBoolean());
    }

    /// The same with another value of one property, or without one.
    Case withRandom(Property<?> property, Random random) {
        Values other = random.nextInt(4) == 0 ? values.without(property) : RandomValues.with(values, property, random);
        return with(other);
    }

    Case with(Values other) {
        return new Case(provider, other, hours, places, crossesInternet);
    }

    Case crossing(boolean internet) {
        return new Case(provider, values, hours, places, internet);
    }

    Case during(BigDecimal otherHours) {
        return new Case(provider, values, otherHours, places, crossesInternet);
    }

    Case at(List<Place> others) {
        return new Case(provider, values, hours, others, crossesInternet);
    }

    @Override
    public String region() {
        return "us-east-1";
    }

    @Override
    public <T> Optional<T> find(Property<T> property) {
        return values.find(property);
    }

    @Override
    public <T> T get(Property<T> property) {
        return values.get(property);
    }
}
