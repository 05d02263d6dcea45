package dev.skydraft.load;

import java.math.BigDecimal;
import java.util.Optional;

/// What traffic brings to an element, and for a connection how much of it crosses borders.
///
/// @param internetOutGb GB out of the provider's network; empty for what does not cross that border
/// @param crossZoneGb GB from one zone to another; empty for what stays within zones
record Carried(Load load, Optional<BigDecimal> internetOutGb, Optional<BigDecimal> crossZoneGb) {
    static Carried within(Load load) {
        return new Carried(load, Optional.empty(), Optional.empty());
    }
}
