package dev.skydraft.catalog;

import static dev.skydraft.kind.KindBuilder.kind;

import dev.skydraft.kind.Category;
import dev.skydraft.kind.Networking;
import dev.skydraft.kind.ResourceKind;
import dev.skydraft.kind.Scope;
import dev.skydraft.kind.Trait;
import dev.skydraft.net.CidrText;

/// A slice of a VPC's addresses in one zone: public, private or data.
public final class Subnet {
    public static final ResourceKind KIND = kind("subnet", "Subnet", Category.NETWORK)
            .help("A slice of a VPC's addresses in one zone.")
            .named("Subnet", "Subnet", "Subnet")
            .livesIn(Scope.NETWORK)
            .opens(Scope.SUBNET)
            .traits(Trait.SUBNET)
            .size(240, 140)
            .summary((values, _) -> Facts.of(
                    values.find(Networking.CIDR).map(CidrText::text).orElse(""),
                    values.find(Networking.ZONE).map(Networking.ZONE::labelOf).orElse("")))
            .section("Addresses", Networking.CIDR, Networking.TIER, Networking.ZONE)
            .free("Part of the network, which providers do not charge for.")
            .build();

    private Subnet() {}
}
