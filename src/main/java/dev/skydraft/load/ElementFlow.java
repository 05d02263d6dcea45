package dev.skydraft.load;

import dev.skydraft.design.Settings;
import dev.skydraft.kind.Flow;
import dev.skydraft.kind.Property;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Values;
import java.math.BigDecimal;
import java.util.Optional;

/// What traffic brings to an element, as its usage rules see it.
///
/// @param values what is set on the element
record ElementFlow(Carried carried, Values values, Settings settings) implements Flow {
    @Override
    public Provider provider() {
        return settings.provider();
    }

    @Override
    public BigDecimal requests() {
        return carried.load().requests();
    }

    @Override
    public BigDecimal writes() {
        return carried.load().writes();
    }

    @Override
    public Optional<BigDecimal> requestGb() {
        return carried.load().bytes().requests();
    }

    @Override
    public Optional<BigDecimal> responseGb() {
        return carried.load().bytes().responses();
    }

    @Override
    public Optional<BigDecimal> logGb() {
        return carried.load().logGb();
    }

    @Override
    public Optional<BigDecimal> internetOutGb() {
        return carried.internetOutGb();
    }

    @Override
    public Optional<BigDecimal> crossZoneGb() {
        return carried.crossZoneGb();
    }

    @Override
    public BigDecimal hours() {
        return settings.hours();
    }

    @Override
    public <T> Optional<T> find(Property<T> property) {
        return values.find(property);
    }
}
