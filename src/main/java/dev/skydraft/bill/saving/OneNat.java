package dev.skydraft.bill.saving;

import dev.skydraft.catalog.NatGateway;
import dev.skydraft.change.EnvironmentValues;
import dev.skydraft.change.Presence;
import dev.skydraft.change.Selection;
import dev.skydraft.design.Design;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.pricing.Estimate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One NAT gateway for all zones, in development environments, or where several stand in one zone and none of them
/// makes another independent. Where each zone has its own, zones are meant to fail alone.
final class OneNat implements Idea {
    @Override
    public Stream<Tip> tips(Estimate bill) {
        return Ways.in(bill.deployment())
                .filter(ways -> ways.nats().size() > 1)
                .filter(ways -> ways.zones() == 1 || Development.is(bill.deployment()))
                .map(OneNat::tip);
    }

    private static Tip tip(Ways ways) {
        List<String> surplus = ways.natIds().subList(1, ways.natIds().size());
        boolean zonesDepend = ways.zones() > 1;
        return Tip.of(
                        "one-nat/" + ways.network().id(),
                        "one NAT gateway",
                        "Keep one NAT gateway of " + ways.natIds().size(),
                        surplus,
                        (design, environment) -> change(ways, surplus, design, environment))
                .costs(Level.LOW, zonesDepend ? Level.MEDIUM : Level.LOW)
                .onlyIf(
                        zonesDepend
                                ? "Only if all zones may lose the internet when one does; what crosses zones to it"
                                        + " costs extra."
                                : "Only if one carries what all did: AWS raises the bandwidth of one by itself.");
    }

    private static Design change(Ways ways, List<String> surplus, Design design, String environment) {
        Set<PlacementRef> placements = surplus.stream()
                .flatMap(id -> Selection.ofElement(design, id).placements().stream())
                .collect(Collectors.toSet());
        Design left =
                Presence.hide(design, environment, Selection.of(placements)).design();
        Optional<BigDecimal> gb = ways.usage(NatGateway.DATA_GB);
        return gb.isEmpty()
                ? left
                : EnvironmentValues.set(left, environment, ways.natIds().getFirst(), NatGateway.DATA_GB, gb.get());
    }
}
