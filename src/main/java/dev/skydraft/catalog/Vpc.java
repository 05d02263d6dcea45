package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.net.CidrText;

/// A private network with an address range of its own.
public final class Vpc {
    public static final ResourceKind KIND = kind("vpc", "VPC", Category.NETWORK)
            .help("A private network; subnets divide its addresses.")
            .named("VPC", "VPC network", "Virtual network")
            .livesIn(Scope.REGION)
            .opens(Scope.NETWORK)
            .traits(Trait.NETWORK)
            .size(560, 400)
            .summary((values, _) ->
                    values.find(Networking.CIDR).map(CidrText::text).orElse(""))
            .section("Addresses", Networking.CIDR)
            .free("Providers charge for what stands in a network, not for the network: "
                    + "AWS VPC pricing, Google VPC pricing and Azure Virtual Network pricing list no charge for it.")
            .build();

    private Vpc() {}
}
