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
///
/// @param office the part of its hours in which it runs, if it can be stopped
record Case(
        Provider provider,
        Values values,
        BigDecimal hours,
        BigDecimal office,
        List<Role> roles,
        boolean crossesInternet)
        implements Billable {
    static final List<Role> ONE = List.of(Role.MEMBER);
    static final List<Role> TWO_ZONES = List.of(Role.MEMBER, Role.MEMBER);
    static final List<Role> WITH_STANDBY = List.of(Role.PRIMARY, Role.STANDBY);
    private static final BigDecimal WHOLE_MONTH = BigDecimal.valueOf(730);

    /// With nothing set, in one place; a connection crosses the internet, so that its bytes are charged.
    static Case initial(Provider provider) {
        return new Case(provider, Values.NONE, WHOLE_MONTH, BigDecimal.ONE, ONE, true);
    }

    static Case random(List<Property<?>> properties, Provider provider, Random random) {
        Values values = Values.NONE;
        for (Property<?> property : properties) {
            values = random.nextInt(3) > 0 ? RandomValues.with(values, property, random) : values;
        }
        BigDecimal hours = BigDecimal.valueOf(random.nextInt(1, 745));
        List<Role> roles = List.of(ONE, TWO_ZONES, WITH_STANDBY).get(random.nextInt(3));
        return new Case(provider, values, hours, BigDecimal.ONE, roles, random.nextBoolean());
    }

    /// The same with another value of one property, or without one.
    Case withRandom(Property<?> property, Random random) {
        Values other = random.nextInt(4) == 0 ? values.without(property) : RandomValues.with(values, property, random);
        return with(other);
    }

    Case with(Values other) {
        return new Case(provider, other, hours, office, roles, crossesInternet);
    }

    Case crossing(boolean internet) {
        return new Case(provider, values, hours, office, roles, internet);
    }

    Case during(BigDecimal otherHours) {
        return new Case(provider, values, otherHours, office, roles, crossesInternet);
    }

    Case stopped(BigDecimal otherOffice) {
        return new Case(provider, values, hours, otherOffice, roles, crossesInternet);
    }

    Case at(List<Role> others) {
        return new Case(provider, values, hours, office, others, crossesInternet);
    }

    @Override
    public BigDecimal runningHours() {
        return hours.multiply(office);
    }

    @Override
    public boolean borrowsPrices() {
        return false;
    }

    @Override
    public int placements() {
        return roles.size();
    }

    @Override
    public boolean hasStandby() {
        return roles.contains(Role.STANDBY);
    }

    /// The only connection here that stays inside.
    @Override
    public boolean feedsOwnCdn() {
        return !crossesInternet;
    }

    @Override
    public String region() {
        return provider.referenceRegion();
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
