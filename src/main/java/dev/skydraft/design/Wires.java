package dev.skydraft.design;

import dev.skydraft.kind.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The only place that expands connections to pairs of placements:
///
/// 1. a target with a primary: every source placement to the primary;
/// 2. both sides zoned: same zone, and a source zone without a target to all targets;
/// 3. else all to all.
///
/// Primary to standby is a wire of its own that follows from the roles, without a connection.
public final class Wires {
    private Wires() {}

    /// Every wire, in the order of connections; standby wires last, their `connection` empty text.
    public static List<Wire> of(Deployment deployment) {
        var wires = new ArrayList<Wire>();
        deployment.connections().forEach(c -> wires.addAll(of(deployment, c)));
        deployment.resources().forEach(r -> wires.addAll(standbys(r)));
        return wires;
    }

    /// The wires of one connection.
    public static List<Wire> of(Deployment deployment, Connection connection) {
        Resource from = deployment.resources().get(connection.from());
        Resource to = deployment.resources().get(connection.to());
        var targets = new Targets(deployment, to);
        var wires = new ArrayList<Wire>();
        for (Placement source : sources(from)) {
            var start = new PlacementRef(from.id(), source.key());
            for (Placement target : targets.of(source)) {
                wires.add(new Wire(connection.id(), start, new PlacementRef(to.id(), target.key())));
            }
        }
        return wires;
    }

    /// What a drawing shows of wires: to a target outside all zones the shortest of a connection's stands for those
    /// from every placement of its source.
    ///
    /// @param length of a wire in that drawing
    public static List<Wire> shown(Deployment deployment, List<Wire> wires, ToIntFunction<Wire> length) {
        if (wires.size() < 2) {
            return wires;
        }
        var shown = new ArrayList<Wire>();
        Map<List<?>, Integer> outside = new HashMap<>();
        for (Wire wire : wires) {
            Integer known = isZoned(deployment, wire.to())
                    ? null
                    : outside.putIfAbsent(List.of(wire.connection(), wire.to()), shown.size());
            if (known == null) {
                shown.add(wire);
            } else if (length.applyAsInt(wire) < length.applyAsInt(shown.get(known))) {
                shown.set(known, wire);
            }
        }
        return shown;
    }

    /// True if what is placed there is in a zone.
    public static boolean isZoned(Deployment deployment, PlacementRef ref) {
        return deployment
                .find(ref.resource())
                .flatMap(r -> r.placement(ref.key()))
                .flatMap(deployment::zone)
                .isPresent();
    }

    /// Primary to each standby of a resource, which providers replicate by themselves.
    public static List<Wire> standbys(Resource resource) {
        Optional<Placement> primary = primary(resource);
        if (primary.isEmpty()) {
            return List.of();
        }
        var from = new PlacementRef(resource.id(), primary.get().key());
        return resource.at().stream()
                .filter(p -> p.role() == Role.STANDBY)
                .map(p -> new Wire("", from, new PlacementRef(resource.id(), p.key())))
                .toList();
    }

    /// A standby starts nothing while its primary is there.
    private static List<Placement> sources(Resource from) {
        return primary(from).isPresent()
                ? from.at().stream().filter(p -> p.role() != Role.STANDBY).toList()
                : from.at();
    }

    /// The placements of a resource that a wire can end at; what they are is found out once for all sources.
    private static final class Targets {
        private final Deployment deployment;
        private final List<Placement> all;

        /// Whether the source's zone matters, and then the zone of each of all.
        private final boolean zoned;
        private final List<Optional<String>> zones;

        Targets(Deployment deployment, Resource to) {
            this.deployment = deployment;
            Optional<Placement> primary = primary(to);
            all = primary.isPresent() ? List.of(primary.get()) : to.at();
            zones = all.size() == 1
                    ? List.of()
                    : all.stream().map(deployment::zone).toList();
            zoned = !zones.isEmpty() && zones.stream().allMatch(Optional::isPresent);
        }

        List<Placement> of(Placement source) {
            Optional<String> zone = zoned ? deployment.zone(source) : Optional.empty();
            if (zone.isEmpty() || !zones.contains(zone)) {
                return all;
            }
            var sameZone = new ArrayList<Placement>();
            for (int i = 0; i < all.size(); i++) {
                if (zones.get(i).equals(zone)) {
                    sameZone.add(all.get(i));
                }
            }
            return sameZone;
        }
    }

    private static Optional<Placement> primary(Resource resource) {
        for (Placement placement : resource.at()) {
            if (placement.role() == Role.PRIMARY) {
                return Optional.of(placement);
            }
        }
        return Optional.empty();
    }
}
