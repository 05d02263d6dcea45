package dev.skydraft.network;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Placement;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The routes of an environment's subnets, which are derived, not drawn: a public subnet leads to the internet, a
/// private one to the way out (NAT gateway) of its zone, else to one of its network, else nowhere; a data subnet
/// leads nowhere. A gateway endpoint leads to its service past them.
public final class Routes {
    private final Deployment deployment;
    private final Map<String, List<Resource>> waysOut = new HashMap<>();
    private final Map<String, List<Resource>> endpoints = new HashMap<>();

    private Routes(Deployment deployment) {
        this.deployment = deployment;
    }

    public static Routes of(Deployment deployment) {
        var routes = new Routes(deployment);
        deployment.resources().forEach(r -> {
            if (r.has(Trait.WAY_OUT)) {
                routes.note(routes.waysOut, r);
            } else if (r.has(Trait.GATEWAY_ENDPOINT)) {
                routes.note(routes.endpoints, r);
            }
        });
        return routes;
    }

    private void note(Map<String, List<Resource>> byNetwork, Resource resource) {
        network(resource.place())
                .ifPresent(n ->
                        byNetwork.computeIfAbsent(n, _ -> new ArrayList<>()).add(resource));
    }

    /// The way out that bytes pass from a placement to a resource outside its network; empty where they pass none:
    /// from a public subnet, within the network, through a gateway endpoint, or because there is no way.
    public Optional<Resource> wayOut(Placement from, Resource to) {
        Optional<String> network = network(from);
        List<Resource> ways =
                network.map(n -> waysOut.getOrDefault(n, List.of())).orElse(List.of());
        boolean leaves = !ways.isEmpty()
                && deployment.tier(from).equals(Optional.of(Networking.PRIVATE))
                && deployment.around(to.place(), Trait.NETWORK).isEmpty()
                && !served(network.orElseThrow(), to);
        return leaves ? Optional.of(nearest(ways, deployment.zone(from))) : Optional.empty();
    }

    private boolean served(String network, Resource to) {
        return endpoints.getOrDefault(network, List.of()).stream()
                .flatMap(e -> e.find(Networking.SERVICE).stream())
                .anyMatch(service -> to.has(Networking.servedBy(service)));
    }

    private Resource nearest(List<Resource> ways, Optional<String> zone) {
        for (Resource way : ways) {
            if (zone.isPresent() && deployment.zone(way.place()).equals(zone)) {
                return way;
            }
        }
        return ways.getFirst();
    }

    private Optional<String> network(Placement placement) {
        return deployment.around(placement, Trait.NETWORK).map(Resource::id);
    }
}
