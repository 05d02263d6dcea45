package dev.skydraft.check;

import static dev.skydraft.change.Wording.quoted;

import dev.skydraft.design.Deployment;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.Provider;
import dev.skydraft.kind.Trait;
import java.util.List;
import java.util.stream.Stream;

/// A VPC or subnet whose addresses are left open. A network on Google Cloud has no block of its own.
final class MissingBlocks implements Check {
    @Override
    public Stream<Finding> findings(Deployment deployment) {
        boolean networks = deployment.settings().provider() != Provider.GCP;
        return deployment.resources().stream()
                .filter(r -> r.has(Trait.SUBNET) || (networks && r.has(Trait.NETWORK)))
                .filter(r -> r.find(Networking.CIDR).isEmpty())
                .map(r -> finding(deployment, r));
    }

    private static Finding finding(Deployment deployment, Resource resource) {
        String sentence = resource.kind().label() + " " + quoted(resource.name()) + " has no CIDR block yet";
        return Finding.hint("cidr.missing", List.of(resource.id()), sentence).with(Blocks.first(deployment, resource));
    }
}
