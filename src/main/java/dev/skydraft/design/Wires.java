package dev.skydraft.design;

import dev.skydraft.kind.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        var wires = new ArrayList<Wire>();
        for (Placement source : sources(from)) {
            for (Placement target : targets(deployment, source, to)) {
                wires.add(new Wire(
                        connection.id(),
                        new PlacementRef(from.id(), source.key()),
                        new PlacementRef(to.id(), target.key())));
            }
        }
        return wires;
    }

    /// What a drawing shows of wires: to a target outside all zones the shortest of a connection's stands for those
    /// from every placement of its source.
    ///
    /// @param length of a wire in that drawing
    public static List<Wire> shown(Deployment deployment, List<Wire> wires, ToIntFunction<Wire> length) {
        var shown = new LinkedHashMap<Object, Wire>();
        for (Wire wire : wires) {
            Object key = isZoned(deployment, wire.to()) ? wire : List.of(wire.connection(), wire.to());
            shown.merge(key, wire, (a, b) -> length.applyAsInt(b) < length.applyAsInt(a) ? b : a);
        }
        return List.copyOf(shown.values());
    }

    private static boolean isZoned(Deployment deployment, PlacementRef ref) {
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

    private static List<Placement> targets(Deployment deployment, Placement source, Resource to) {
        if (to.at().size() == 1) {
            return to.at();
        }
        Optional<Placement> primary = primary(to);
        if (primary.isPresent()) {
            return List.of(primary.get());
        }
        Optional<String> zone = deployment.zone(source);
        boolean zoned = zone.isPresent()
                && to.at().stream().allMatch(p -> deployment.zone(p).isPresent());
        if (!zoned) {
            return to.at();
        }
        List<Placement> sameZone =
                to.at().stream().filter(p -> deployment.zone(p).equals(zone)).toList();
        return sameZone.isEmpty() ? to.at() : sameZone;
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
