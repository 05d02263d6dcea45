package dev.skydraft.bill.saving;

import dev.skydraft.design.Connection;
import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which networks everything in a deployment stands in, looked up once for all networks.
final class Grounds {
    private final Deployment deployment;

    /// Ids of the networks that a resource stands in, and of those in whose private subnets it does, by its id.
    private final Map<String, Set<String>> networks = new HashMap<>();

    private final Map<String, Set<String>> privately = new HashMap<>();

    /// What stands in a network, and the connections that begin in its private subnets, by its id.
    private final Map<String, List<Resource>> standing = new HashMap<>();

    private final Map<String, List<Connection>> leaving = new HashMap<>();

    Grounds(Deployment deployment) {
        this.deployment = deployment;
        deployment.resources().forEach(this::note);
        for (Connection connection : deployment.connections()) {
            privately
                    .getOrDefault(connection.from(), Set.of())
                    .forEach(network -> leaving.computeIfAbsent(network, _ -> new ArrayList<>())
                            .add(connection));
        }
    }

    private void note(Resource resource) {
        for (Placement placement : resource.at()) {
            network(placement).ifPresent(network -> {
                if (note(networks, resource, network)) {
                    standing.computeIfAbsent(network.id(), _ -> new ArrayList<>())
                            .add(resource);
                }
                if (isPrivate(placement)) {
                    note(privately, resource, network);
                }
            });
        }
    }

    private static boolean note(Map<String, Set<String>> places, Resource resource, Resource network) {
        return places.computeIfAbsent(resource.id(), _ -> new HashSet<>()).add(network.id());
    }

    /// The network around a placement; empty outside networks.
    Optional<Resource> network(Placement placement) {
        return deployment.around(placement, Trait.NETWORK);
    }

    /// True in a private subnet.
    boolean isPrivate(Placement placement) {
        return deployment.tier(placement).filter(Networking.PRIVATE::equals).isPresent();
    }

    boolean stands(Resource resource, Resource network) {
        return networks.getOrDefault(resource.id(), Set.of()).contains(network.id());
    }

    /// What stands in a network, in the order of ids.
    List<Resource> in(Resource network) {
        return standing.getOrDefault(network.id(), List.of());
    }

    /// The connections from private subnets of a network, in the order of ids.
    List<Connection> from(Resource network) {
        return leaving.getOrDefault(network.id(), List.of());
    }
}
