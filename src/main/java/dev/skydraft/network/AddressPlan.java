package dev.skydraft.network;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How the VPCs of an environment divide their addresses among their subnets.
///
/// @param networks in the order of ids
public record AddressPlan(List<NetworkPlan> networks) {
    public AddressPlan {
        networks = List.copyOf(networks);
    }

    public static AddressPlan of(Deployment deployment) {
        Map<String, List<SubnetPlan>> subnets = new TreeMap<>();
        deployment.resources().stream()
                .filter(r -> r.has(Trait.NETWORK))
                .forEach(n -> subnets.put(n.id(), new ArrayList<>()));
        for (Resource resource : deployment.resources()) {
            if (resource.has(Trait.SUBNET)) {
                deployment
                        .around(resource.place(), Trait.NETWORK)
                        .ifPresent(n -> subnets.computeIfAbsent(n.id(), _ -> new ArrayList<>())
                                .add(plan(deployment, resource)));
            }
        }
        return new AddressPlan(subnets.entrySet().stream()
                .map(e -> new NetworkPlan(deployment.resources().get(e.getKey()), e.getValue()))
                .toList());
    }

    public Optional<NetworkPlan> find(String network) {
        return networks.stream().filter(n -> n.network().id().equals(network)).findFirst();
    }

    private static SubnetPlan plan(Deployment deployment, Resource subnet) {
        return new SubnetPlan(subnet, deployment.settings().provider());
    }
}
