package dev.skydraft.overlay;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.PlacementRef;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;
import dev.skydraft.picture.Overlay;
import dev.skydraft.picture.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Tints subnets by zone, and tells in how many zones each box stands. What stands in none is left as it is.
final class ZoneBands {
    private final Deployment deployment;
    private final Map<PlacementRef, Overlay.Mark> marks = new HashMap<>();

    /// How many boxes stand in each zone.
    private final Map<String, Integer> counts = new TreeMap<>();

    /// The zone of what stands in a container; empty for none.
    private final Map<String, Optional<String>> known = new HashMap<>();

    private ZoneBands(Deployment deployment) {
        this.deployment = deployment;
    }

    static Overlay of(Deployment deployment, Piles piles) {
        var bands = new ZoneBands(deployment);
        for (Resource resource : deployment.resources()) {
            if (resource.has(Trait.SUBNET)) {
                bands.markSubnet(resource);
            } else if (!resource.has(Trait.DRAWING)) {
                bands.markBoxes(resource);
            }
        }
        piles.containers().forEach(container -> bands.markPile(container, piles));
        return new Overlay("Availability zones", bands.marks, bands.legend());
    }

    private void markSubnet(Resource subnet) {
        zone(subnet)
                .ifPresent(zone -> marks.put(
                        ref(subnet, subnet.place()),
                        new Overlay.Mark(tone(zone), Networking.ZONE.labelOf(zone), false)));
    }

    /// A closed container other than a subnet tells the zones of what is in it.
    private void markPile(String container, Piles piles) {
        var zones = new TreeSet<String>();
        for (Resource resource : piles.in(container)) {
            (resource.has(Trait.SUBNET) ? zone(resource) : Optional.<String>empty()).ifPresent(zones::add);
        }
        if (!zones.isEmpty()) {
            marks.put(piles.place(container), new Overlay.Mark(Tone.PLAIN, spread(zones), false));
        }
    }

    private void markBoxes(Resource resource) {
        var zones = new TreeSet<String>();
        for (Placement placement : resource.at()) {
            Optional<String> zone = placement.in().flatMap(this::inside);
            zone.ifPresent(zones::add);
            zone.ifPresent(z -> counts.merge(z, 1, Integer::sum));
        }
        if (!zones.isEmpty()) {
            var mark = new Overlay.Mark(Tone.PLAIN, spread(zones), false);
            resource.at().forEach(placement -> marks.put(ref(resource, placement), mark));
        }
    }

    /// "Zone A only", or "Zone A, Zone B".
    private static String spread(Set<String> zones) {
        String names = zones.stream().map(Networking.ZONE::labelOf).collect(Collectors.joining(", "));
        return zones.size() == 1 ? names + " only" : names;
    }

    private Optional<String> inside(String container) {
        Optional<String> before = known.get(container);
        if (before != null) {
            return before;
        }
        Optional<String> zone = deployment
                .find(container)
                .flatMap(c -> c.has(Trait.SUBNET) ? zone(c) : c.place().in().flatMap(this::inside));
        known.put(container, zone);
        return zone;
    }

    private static Optional<String> zone(Resource subnet) {
        return subnet.find(Networking.ZONE);
    }

    private static PlacementRef ref(Resource resource, Placement placement) {
        return new PlacementRef(resource.id(), placement.key());
    }

    /// Zones keep their tones from design to design; a zone that nobody knows has the last one.
    private static Tone tone(String zone) {
        int known = 0;
        while (known < Networking.ZONE.options().size()
                && !Networking.ZONE.options().get(known).id().equals(zone)) {
            known++;
        }
        return Tone.hue(known);
    }

    private List<Overlay.Entry> legend() {
        var legend = new ArrayList<Overlay.Entry>();
        counts.forEach((zone, count) -> legend.add(new Overlay.Entry(
                tone(zone), Networking.ZONE.labelOf(zone) + ": " + count + (count == 1 ? " box" : " boxes"))));
        return legend;
    }
}
